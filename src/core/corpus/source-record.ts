/** What a reader of a format hands on: records as the source spells them, with their place. */
import type { Paper } from '../types.ts';
import type { FileColumn, FileProblem } from './reading.ts';

/** The text of one file, or why there is none. */
export type CorpusFile =
  | { name: string; text: string }
  /** The driver could not make text of it: it is binary, too large or a broken archive. */
  | { name: string; problem: FileProblem };

/**
 * A paper as its source spells it: texts not yet cleaned; dates, addresses and identifiers already in
 * the one spelling that `dates.ts` and `identifiers.ts` give them.
 */
export type PaperDraft = Partial<Omit<Paper, 'titleSource' | 'textLanguage'>>;

/** One record of a file, or why there is none at that place. */
export type SourceRecord = { line: number; draft: PaperDraft } | { line: number; problem: string };

/** Fields of a paper that a column of a table can be read as. */
export const COLUMN_FIELDS = [
  'id',
  'title',
  'abstract',
  'authors',
  'year',
  'date',
  'venue',
  'doi',
  'arxivId',
  'pubmedId',
  'url',
  'keywords',
  'language',
  'citations',
] as const;

/** A field of a paper that a column of a table can be read as. */
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which column of a table is which field, where the user says so: the field to the column's name. */
export type ColumnChoice = Partial<Record<ColumnField, string>>;

/** What tables tell of themselves. */
export interface TableDescription {
  /** Whose headers they are: "Scopus". */
  dialect?: string;
  columns: FileColumn[];
}

/** One format: how it is recognised and how it is read. Never throws on what a file holds. */
export interface FormatReader<Name extends string = string> {
  /** As `--format` spells it. */
  name: Name;
  /** As people call it. */
  title: string;
  /** How a record begins, said where a file has none: `a record begins with the line "TY  - …"`. */
  recordStart?: string;
  /** Tells whether `text` looks like this format; later formats of the table are not asked then. */
  detect(text: string): boolean;
  /** Returns the records of `text` in their order, `line` counted from 1. Only tables heed `columns`. */
  read(text: string, columns?: ColumnChoice): SourceRecord[];
  /** Returns why `text` holds no record, where it says so itself. Asked when `read` gave none. */
  whyNone?(text: string): string | undefined;
  /** Returns what a table's header says. */
  describe?(text: string, columns?: ColumnChoice): TableDescription;
}
