/** What a reader of a format hands on: records as the source spells them, with their place. */
import type { Paper } from '../types.ts';

/** The text of one file. */
export interface CorpusFile {
  name: string;
  text: string;
}

/**
 * A paper as its source spells it: texts not yet cleaned; dates, addresses and identifiers already in
 * the one spelling that `dates.ts` and `identifiers.ts` give them.
 */
export type PaperDraft = Partial<Omit<Paper, 'titleSource'>>;

/** One record of a file, or why there is none at that place. */
export type SourceRecord = { line: number; draft: PaperDraft } | { line: number; problem: string };

/** One format: how it is recognised and how it is read. Never throws on what a file holds. */
export interface FormatReader<Name extends string = string> {
  /** As `--format` spells it. */
  name: Name;
  /** Tells whether `text` looks like this format; later formats of the table are not asked then. */
  detect(text: string): boolean;
  /** Returns the records of `text` in their order, `line` counted from 1. */
  read(text: string): SourceRecord[];
}
