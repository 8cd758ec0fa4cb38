/**
 * What reading files gave: the papers, and an account in which every record of every file stands once,
 * as a paper, as merged into one, or as rejected.
 */
import type { Paper } from '../types.ts';

/** A place in a file. */
export interface RecordPlace {
  file: string;
  /** 1-based line of the file's text at which the record begins. */
  line: number;
}

/** `malformed`: its format's rules are broken; `no-text`: neither a title nor an abstract. */
export type RejectionCode = 'malformed' | 'no-text';

/** A record that did not become a paper. */
export interface RejectedRecord extends RecordPlace {
  code: RejectionCode;
  /** What is wrong, and what to do where that is not plain. */
  reason: string;
}

/** A record by its place, with the id and title that it has by itself. */
export interface NamedRecord extends RecordPlace {
  id: string;
  title: string;
}

/** By what two records were told to be of one paper. */
export type MergeCode = 'doi' | 'arxiv-id' | 'pubmed-id' | 'id' | 'title';

/** A record whose paper another record has as well, which took in what only this one held. */
export interface MergedRecord {
  /** Id of the paper that both became. */
  paper: string;
  /** The fullest of its records. */
  kept: NamedRecord;
  dropped: NamedRecord;
  code: MergeCode;
  /** In words, with the value that both have: "same DOI 10.1002/jcc.20289". */
  reason: string;
}

/**
 * Why a file gave no record: `empty`; `unknown-format`; `no-records`: of a known format, without any;
 * `no-columns`: a table in which no column is a title or an abstract; `binary`; `too-large`: packed or
 * unpacked; `damaged`: an archive that can't be unpacked.
 */
export type FileProblemCode =
  | 'empty'
  | 'unknown-format'
  | 'no-records'
  | 'no-columns'
  | 'binary'
  | 'too-large'
  | 'damaged';

/** Why a file gave no record, for programs and in words. */
export interface FileProblem {
  code: FileProblemCode;
  /** What is wrong and what to do. */
  reason: string;
}

/** A column of a table, and what it was read as. */
export interface FileColumn {
  name: string;
  /** The field of a paper; null where it stays a column of the source. */
  field: string | null;
  /** Its first values, at most three, each cut to 120 characters. */
  examples: string[];
}

/** What one file was read as. */
export interface FileReading {
  file: string;
  /** As `--format` spells it; null where none was recognised. */
  format: string | null;
  /** The format as people call it: "BibTeX"; "unknown" where none was recognised. */
  title: string;
  /** Whose headers or tags it has, where that was told: "Scopus". */
  dialect?: string;
  /** Of tables alone. */
  columns?: FileColumn[];
  records: number;
  /** Records with an abstract, before anything is merged. */
  withAbstract: number;
  rejected: number;
  /** Set where nothing could be read. */
  problem?: FileProblem;
}

/** The papers, and the account of every record. */
export interface CorpusReading {
  /** Sorted by id. */
  papers: Paper[];
  /** Their ids in input order. */
  inputOrder: string[];
  /** Of all files: `papers` + `merged` + `rejected`. */
  records: number;
  /** In input order of what was dropped. */
  merged: MergedRecord[];
  /** In input order. */
  rejected: RejectedRecord[];
  /** In input order. */
  files: FileReading[];
}
