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

/** The map, then the part where it is one. */
function partStem({ title, scope: { subject, kind } }: NamedPart): string {
  return fileStem(title, subject === '' && kind !== 'everything' ? kind : subject);
}

/** Returns the ending of the one file that an export is saved as: `zip` where it is made of several. */
export function savedEnding(format: ExportFormat): string {
  const { files, extension } = exportForms[format];
  return files === 'several' ? 'zip' : extension;
}

/**
 * Returns the begin that a writer gives to its files. That of a single file tells its form from the others
 * that end alike; several are told apart by the folder or zip around them.
 */
export function fileStemOf(part: NamedPart, format: ExportFormat): string {
  return exportForms[format].files === 'one' ? markedStem(part, format) : partStem(part);
}

/** Returns the whole name of the file that an export is saved as: `default-attention.gexf`, `default-report.md`. */
export function savedName(part: NamedPart, format: ExportFormat): string {
  return `${markedStem(part, format)}.${savedEnding(format)}`;
}

function markedStem(part: NamedPart, format: ExportFormat): string {
  const mark = marks[format];
  const stem = partStem(part);
  return mark === undefined ? stem : `${stem}-${mark}`;
}
