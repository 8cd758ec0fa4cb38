/** The writer of each form that lists papers. */
import type { FormatsOf } from '../forms.ts';
import type { ExportWriter } from '../source.ts';
import { writeBibtex } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import { writePapersCsv } from './papers-csv.ts';
import { writeReferences } from './references/references.ts';
import { writeRis } from './ris.ts';

export const bibliographyWriters: Record<FormatsOf<'bibliography'>, ExportWriter> = {
  bibtex: writeBibtex,
  ris: writeRis,
  'csl-json': writeCslJson,
  'papers-csv': writePapersCsv,
  references: writeReferences,
};
