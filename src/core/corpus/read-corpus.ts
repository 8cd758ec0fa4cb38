/** The texts of files → the papers of a corpus, and an account of every record. */
import { compareCodeUnits } from '../shared/compare.ts';
import { BadCorpusError } from '../shared/errors.ts';
import type { WorkInSteps } from '../shared/in-steps.ts';
import type { Paper } from '../types.ts';
import { type CorpusFormat, detectFormat, readerOf } from './formats.ts';
import { tellLanguage } from './language/tell-language.ts';
import { mergePapers, type PlacedPaper } from './merge/merge-papers.ts';
import { paperFromDraft } from './paper-from-draft.ts';
import type { CorpusReading, FileProblem, FileReading, RejectedRecord } from './reading.ts';
import type {
  ColumnChoice,
  CorpusFile,
  FormatReader,
  SourceRecord,
  TableDescription,
} from './source-record.ts';

/** What the user says of files that are read. */
export interface ReadingChoices {
  /** Overrules what each file's content says. */
  format?: CorpusFormat | undefined;
  /** Of tables. */
  columns?: ColumnChoice | undefined;
  /** Of single tables, by the name of the file; each takes the place of `columns`. */
  columnsOf?: ReadonlyMap<string, ColumnChoice> | undefined;
}

/** Records that are cleaned between two turns of the driver. */
const RECORDS_A_PIECE = 64;

/** Reasons that an error quotes. */
const QUOTED_REASONS = 5;

/** Columns that a problem names. */
const QUOTED_COLUMNS = 30;

/** A column of one of them makes a table of papers. */
const TEXT_FIELDS: ReadonlySet<string> = new Set(['title', 'abstract']);

/**
 * Returns the papers in `files`, and what became of every record. The papers are the same in
 * whatever order files and records come. A file that can't be read has a problem and no records; the
 * others are read all the same. One step a file.
 */
export function* readCorpus(
  files: readonly CorpusFile[],
  choices: ReadingChoices = {},
): WorkInSteps<CorpusReading> {
  const placed: PlacedPaper[] = [];
  const rejected: RejectedRecord[] = [];
  const readings: FileReading[] = [];
  for (const file of files) {
    const { name } = file;
    const opened = openFile(file, choices);
    if ('problem' in opened) {
      readings.push(unread(name, opened));
      yield 1;
      continue;
    }
    const { reader, text } = opened;
    const columns = choices.columnsOf?.get(name) ?? choices.columns;
    const description = reader.describe?.(text, columns);
    const records = reader.read(text, columns);
    const counts = { records: records.length, withAbstract: 0, rejected: 0 };
    for (const [place, record] of records.entries()) {
      if (place % RECORDS_A_PIECE === 0) yield 0;
      const paper = 'draft' in record ? paperFromDraft(record.draft) : undefined;
      if (paper === undefined) {
        counts.rejected += 1;
        rejected.push(rejection(name, record));
      } else {
        if (paper.abstract !== undefined) counts.withAbstract += 1;
        placed.push({ paper, file: name, line: record.line });
      }
    }
    readings.push({
      file: name,
      format: reader.name,
      title: reader.title,
      ...description,
      ...counts,
      ...(records.length === 0 && { problem: noRecords(reader, text, description) }),
    });
    yield 1;
  }
  const { kept, merged } = mergePapers(placed);
  const papers: Paper[] = [];
  for (const [place, paper] of kept.entries()) {
    if (place % RECORDS_A_PIECE === 0) yield 0;
    papers.push(tellLanguage(paper));
  }
  return {
    papers: papers.sort((a, b) => compareCodeUnits(a.id, b.id)),
    inputOrder: kept.map(({ id }) => id),
    records: placed.length + rejected.length,
    merged,
    rejected,
    files: readings,
  };
}

/**
 * Checks that there is a paper.
 * @throws BadCorpusError that says why there is none.
 */
export function requirePapers({ papers, files, rejected }: CorpusReading): void {
  if (papers.length > 0) return;
  const problems = files.flatMap(({ file, problem }) =>
    problem === undefined ? [] : [`${file} ${problem.reason}`],
  );
  const reasons = rejected.map(({ file, line, reason }) => `${file}: line ${line}: ${reason}`);
  const quoted = [...problems, ...reasons].slice(0, QUOTED_REASONS).map((line) => `\n  ${line}`);
  const names = files.map(({ file }) => file).join(', ') || 'no file';
  throw new BadCorpusError(`corpus/read: no paper could be read from ${names}.${quoted.join('')}`);
}

type Opened =
  | { reader: FormatReader<CorpusFormat>; text: string }
  | { problem: FileProblem; title?: string };

function openFile(file: CorpusFile, { format }: ReadingChoices): Opened {
  if ('problem' in file) return { problem: file.problem };
  const text = normalizeText(file.text);
  if (text.trim() === '') return { problem: { code: 'empty', reason: 'is empty.' } };
  const reader = format === undefined ? detectFormat(text) : readerOf(format);
  return reader === undefined ? { problem: unknownFormat(text) } : { reader, text };
}

/**
 * One kind of line end, no byte order mark, no NUL: offsets and lines of readers refer to this. Windows
 * line ends that were converted once more (`\r\r\n`) are one.
 */
function normalizeText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll('\0', '')
    .replace(/\r(?:\r?\n)?/g, '\n');
}

function unread(file: string, { problem }: { problem: FileProblem }): FileReading {
  const none = { records: 0, withAbstract: 0, rejected: 0 };
  return { file, format: null, title: 'unknown', ...none, problem };
}

function rejection(file: string, record: SourceRecord): RejectedRecord {
  return 'problem' in record
    ? { file, line: record.line, code: 'malformed', reason: record.problem }
    : { file, line: record.line, code: 'no-text', reason: 'neither a title nor an abstract' };
}

function unknownFormat(text: string): FileProblem {
  const start = JSON.stringify(text.trim().slice(0, 40));
  return {
    code: 'unknown-format',
    reason:
      `is of no known format; it begins with ${start}. ` +
      'Name its format, or save it in one that is known.',
  };
}

function noRecords(
  { title, whyNone, recordStart }: FormatReader,
  text: string,
  table?: TableDescription,
): FileProblem {
  const columns = table?.columns ?? [];
  if (columns.length === 0 || columns.some(({ field }) => TEXT_FIELDS.has(field ?? ''))) {
    const remedy = recordStart === undefined ? '' : `: ${recordStart}`;
    const reason = whyNone?.(text) ?? `has no record that could be read as ${title}${remedy}.`;
    return { code: 'no-records', reason };
  }
  const names = columns.slice(0, QUOTED_COLUMNS).map(({ name }) => `'${name}'`);
  const more = columns.length > names.length ? `, and ${columns.length - names.length} more` : '';
  return {
    code: 'no-columns',
    reason:
      `is a table (${title}) without a column known to be a title or an abstract; its columns are ` +
      `${names.join(', ')}${more}. Say which is which: --column title=NAME --column abstract=NAME.`,
  };
}
