/** The writer of each form that lists papers. */
import type { FormatsOf } from '../forms.ts';
import type { ExportWriter } from '../source.ts';

export const bibliographyWriters: Record<FormatsOf<'bibliography'>, ExportWriter> = {
  bibtex: () => [],
  ris: () => [],
  'csl-json': () => [],
  'papers-csv': () => [],
  references: () => [],
};
