/** What the file of an export is called where nobody says otherwise. */
import { fileStem } from './file-stem.ts';
import { type ExportFormat, exportForms } from './forms.ts';
import type { ExportSource } from './source.ts';

type NamedPart = Pick<ExportSource, 'title' | 'scope'>;

/** Set apart the forms whose files end alike. */
const marks: Partial<Record<ExportFormat, string>> = {
  csv: 'tables',
  graphology: 'graphology',
  vosviewer: 'vosviewer',
  'node-link': 'node-link',
  pajek: 'pajek',
  'csl-json': 'csl',
  'papers-csv': 'papers',
  references: 'references',
  report: 'report',
  obsidian: 'vault',
  'concept-index': 'concepts',
  methods: 'methods',
  passport: 'passport',
};

/** Returns the beginning of every file's name: the map, then the part where it is one. */
export function partStem({ title, scope: { subject, kind } }: NamedPart): string {
  return fileStem(title, subject === '' && kind !== 'everything' ? kind : subject);
}

/** Returns the ending of the one file that an export is saved as: `zip` where it is made of several. */
export function savedEnding(format: ExportFormat): string {
  const { files, extension } = exportForms[format];
  return files === 'several' ? 'zip' : extension;
}

/** Returns the whole name of that file: `default-attention.gexf`, `default-report.md`. */
export function savedName(part: NamedPart, format: ExportFormat): string {
  const mark = marks[format];
  const stem = partStem(part);
  return `${mark === undefined ? stem : `${stem}-${mark}`}.${savedEnding(format)}`;
}
