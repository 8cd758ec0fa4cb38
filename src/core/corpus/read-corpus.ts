/** The texts of files → the papers of a corpus. */
import { compareCodeUnits } from '../shared/compare.ts';
import { BadCorpusError } from '../shared/errors.ts';
import type { Paper, RejectedRecord } from '../types.ts';
import { CORPUS_FORMATS, type CorpusFormat, detectFormat, readerOf } from './formats.ts';
import { paperFromDraft } from './paper-from-draft.ts';
import type { CorpusFile, SourceRecord } from './source-record.ts';
import { type PlacedPaper, uniquePapers } from './unique-papers.ts';

export interface CorpusReading {
  /** Sorted by id. */
  papers: Paper[];
  /** Their ids in input order. */
  inputOrder: string[];
  /** In input order. */
  rejected: RejectedRecord[];
  /** What each file was read as, and how many records it held. */
  files: { file: string; format: CorpusFormat; records: number }[];
}

/** Reasons that an error quotes. */
const QUOTED_REASONS = 5;

/**
 * Returns the papers in `files`, and every record that did not become one. The papers are the same
 * in whatever order files and records come. `format` overrules what each file's content says.
 * @throws BadCorpusError when a file is of no known format, or when no record could be read.
 */
export function readCorpus(files: readonly CorpusFile[], format?: CorpusFormat): CorpusReading {
  const placed: PlacedPaper[] = [];
  const rejected: RejectedRecord[] = [];
  const read: CorpusReading['files'] = [];
  for (const { name: file, text } of files) {
    const plain = normalizeText(text);
    const reader = format === undefined ? detectFormat(plain) : readerOf(format);
    if (reader === undefined) throw unknownFormat(file, plain);
    const records = reader.read(plain);
    read.push({ file, format: reader.name, records: records.length });
    for (const record of records) {
      const paper = 'draft' in record ? paperFromDraft(record.draft) : undefined;
      if (paper !== undefined) placed.push({ paper, file, line: record.line });
      else rejected.push(unreadable(file, record));
    }
  }
  if (placed.length === 0) throw noPapers(read, rejected);
  const { kept, rejected: repeated } = uniquePapers(placed);
  const fileOrder = new Map(files.map(({ name }, place) => [name, place]));
  return {
    papers: kept.map(({ paper }) => paper).sort((a, b) => compareCodeUnits(a.id, b.id)),
    inputOrder: kept.map(({ paper }) => paper.id),
    rejected: [...rejected, ...repeated].sort(
      (a, b) =>
        (fileOrder.get(a.file) ?? 0) - (fileOrder.get(b.file) ?? 0) ||
        a.line - b.line ||
        compareCodeUnits(a.reason, b.reason),
    ),
    files: read,
  };
}

/** One kind of line end, no byte order mark, no NUL: offsets and lines of readers refer to this. */
function normalizeText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n');
}

function unreadable(file: string, record: SourceRecord): RejectedRecord {
  return 'problem' in record
    ? { file, line: record.line, code: 'malformed', reason: record.problem }
    : { file, line: record.line, code: 'no-text', reason: 'neither a title nor an abstract' };
}

function unknownFormat(file: string, text: string): BadCorpusError {
  if (text.trim() === '') return new BadCorpusError(`corpus/read: ${file} is empty.`);
  const start = JSON.stringify(text.trim().slice(0, 40));
  return new BadCorpusError(
    `corpus/read: ${file} is of no known format; it begins with ${start}. ` +
      `Name its format (${CORPUS_FORMATS.join(', ')}), or save it in one of these.`,
  );
}

function noPapers(
  files: CorpusReading['files'],
  rejected: readonly RejectedRecord[],
): BadCorpusError {
  const names = files.map(({ file }) => file).join(', ') || 'no file';
  if (rejected.length === 0) {
    return new BadCorpusError(`corpus/read: there is no record in ${names}.`);
  }
  const reasons = rejected
    .slice(0, QUOTED_REASONS)
    .map(({ file, line, reason }) => `\n  ${file}: line ${line}: ${reason}`);
  return new BadCorpusError(
    `corpus/read: none of the ${rejected.length} records in ${names} could be read:${reasons.join('')}`,
  );
}
