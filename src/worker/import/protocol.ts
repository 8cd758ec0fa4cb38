/**
 * What the page and the import worker say to each other.
 *
 * Every request names all that it is about, so that a worker that was ended, which is how work is
 * cancelled, is replaced by a new one without more ado. The worker keeps what it has read: the same
 * files are not read twice. A request replaces the one before it, which is never answered then.
 */
import type { FieldCompletion } from '../../core/corpus/complete/completion-count.ts';
import type {
  FileReading,
  MergeCode,
  MergedRecord,
  RejectedRecord,
} from '../../core/corpus/reading.ts';
import type { ReadingReport } from '../../core/corpus/reading-report.ts';
import type { ColumnChoice } from '../../core/corpus/source-record.ts';
import type { DatasetCounts, StageProgress } from '../../core/types.ts';
import type { ServiceName } from '../../io/services/service.ts';
import type { CarriedError } from '../carried-error.ts';

export type { FieldCompletion } from '../../core/corpus/complete/completion-count.ts';
export type {
  FileColumn,
  FileProblem,
  FileReading,
  MergeCode,
  MergedRecord,
  RejectedRecord,
} from '../../core/corpus/reading.ts';
export {
  COLUMN_FIELDS,
  type ColumnChoice,
  type ColumnField,
} from '../../core/corpus/source-record.ts';

/** What was dropped, chosen or pasted: an archive is one source of many files. */
export interface ImportSource {
  /** Unique as long as the page lives. */
  id: number;
  name: string;
  /** Only its handle goes to the worker, which reads the bytes itself. */
  blob: Blob;
}

/** What is to be read, and how. */
export interface ImportAsk {
  sources: readonly ImportSource[];
  /** Which columns are which fields, by the name of the table's file. */
  columns: ReadonlyMap<string, ColumnChoice>;
  /** What services gave of what the papers lack, as JSON; only its handle is sent. */
  fills: Blob | null;
}

/** The lists of an account that can be had as a whole. */
export type AccountList = 'merged' | 'rejected';

export type ImportTask =
  | { kind: 'read'; ask: ImportAsk }
  /** `previous` is the text of the structure of the map that this one takes the place of. */
  | { kind: 'build'; ask: ImportAsk; name: string; previous: string | null }
  | { kind: 'list'; ask: ImportAsk; list: AccountList }
  | ({ kind: 'fetch' } & ServiceSearch)
  /** Sends identifiers of papers that lack something to services. */
  | { kind: 'complete'; ask: ImportAsk; contact: string };

/** What is asked of a service; an empty `contact` is none. */
export interface ServiceSearch {
  service: ServiceName;
  words: string;
  /** Of single papers, as the service spells them; none where there are words. */
  ids: readonly string[];
  limit: number;
  contact: string;
}

export type ImportRequest = ImportTask & { number: number };

/** What each task ends with; a list is the text of a CSV table. */
export interface ImportResults {
  read: ImportAccount;
  build: BuiltMap;
  list: string;
  fetch: FetchedFiles;
  complete: Completion;
}

/** A service is asked again later, and why. */
export interface ServiceWait {
  /** With the service's name: "OpenAlex answered 429". */
  reason: string;
  ms: number;
}

/** The answers of a service, each in its own form. */
export interface FetchedFiles {
  files: { name: string; blob: Blob }[];
  /** Why there are no more, where a failure ended them. */
  failure: string | null;
}

export interface Completion {
  /** For the next ask. */
  fills: Blob;
  /** Of services that gave no answer. */
  failures: string[];
}

export type ImportReply = { number: number } & (
  | { kind: 'progress'; event: StageProgress }
  | { kind: 'waiting'; wait: ServiceWait }
  | { kind: 'done'; result: ImportResults[keyof ImportResults] }
  | { kind: 'failed'; error: CarriedError }
);

/** What became of every record, without the papers: small, whatever was read. */
export interface ImportAccount {
  /** In input order; `source` is the id of that which it came in. */
  files: (FileReading & { source: number })[];
  records: number;
  papers: number;
  papersWithAbstract: number;
  papersWithYear: number;
  /** Papers for whose missing abstract or year a service can be asked, and how many lack which. */
  completable: { papers: number; abstracts: number; years: number };
  /** What services filled. */
  completed: FieldCompletion[];
  /** Papers whose text is known not to be English, by language, the commonest first. */
  otherLanguages: { language: string; papers: number }[];
  merged: ShortList<MergedRecord> & { codes: { code: MergeCode; count: number }[] };
  rejected: ShortList<RejectedRecord>;
}

export interface ShortList<Entry> {
  count: number;
  /** At most `MOST_LISTED`. */
  first: Entry[];
}

/** Entries of a list that the page shows; the whole is saved as a file. */
export const MOST_LISTED = 500;

/** A map that was built, as it is kept. */
export interface BuiltMap {
  files: { file: string; text: string }[];
  counts: DatasetCounts;
  /** The whole account, as `--report` writes it. */
  report: ReadingReport;
}
