/** The corpus in files on disk, for every command that takes FILE… */
import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { CORPUS_FORMATS, type CorpusFormat } from '../../src/core/corpus/formats.ts';
import { type ReadingChoices, readCorpus } from '../../src/core/corpus/read-corpus.ts';
import type { CorpusReading } from '../../src/core/corpus/reading.ts';
import { readingReport } from '../../src/core/corpus/reading-report.ts';
import {
  COLUMN_FIELDS,
  type ColumnChoice,
  type ColumnField,
} from '../../src/core/corpus/source-record.ts';
import { BadCorpusError } from '../../src/core/shared/errors.ts';
import { doAtOnce } from '../../src/core/shared/in-steps.ts';
import { readText } from '../../src/io/read-text.ts';
import { count } from '../count.ts';
import { writeBeside } from './write-beside.ts';

/** What every command that reads papers may be told about it. */
export interface CorpusArguments {
  format?: CorpusFormat | undefined;
  column?: ColumnChoice | undefined;
  report?: string | undefined;
}

/** What people also call a format: after the ending of its files. */
const ALIASES: ReadonlyMap<string, CorpusFormat> = new Map([
  ['jsonl', 'json-lines'],
  ['ndjson', 'json-lines'],
]);

/** Merged records that are named; the rest is counted. */
const MOST_MERGED = 20;

/** Adds the options of `CorpusArguments` to `command`. */
export function addCorpusOptions(command: Command): Command {
  return command
    .option(
      '--format <format>',
      `read every file as this: ${CORPUS_FORMATS.join(', ')}`,
      formatCalled,
    )
    .option(
      '--column <field=name>',
      `read the column of that name as this field of a table, repeatable: ${COLUMN_FIELDS.join(', ')}`,
      addColumn,
    )
    .option('--report <file>', 'write what became of every file and record there, as JSON');
}

function formatCalled(name: string): CorpusFormat {
  const format = ALIASES.get(name) ?? CORPUS_FORMATS.find((known) => known === name);
  if (format !== undefined) return format;
  throw new InvalidArgumentError(`Allowed choices are ${CORPUS_FORMATS.join(', ')}.`);
}

function addColumn(word: string, before: ColumnChoice = {}): ColumnChoice {
  const equals = word.indexOf('=');
  const field = COLUMN_FIELDS.find((known) => known === word.slice(0, equals));
  const name = word.slice(equals + 1).trim();
  if (equals < 0 || field === undefined || name === '') {
    throw new InvalidArgumentError(
      `FIELD=NAME is needed, such as title=Heading; fields are ${COLUMN_FIELDS.join(', ')}.`,
    );
  }
  return { ...before, [field satisfies ColumnField]: name };
}

/**
 * Returns the papers in the files at `paths`, and what became of every record; writes it to the file
 * that `report` names, if any.
 * @throws BadCorpusError when a file can't be read.
 */
export async function readCorpusFiles(
  paths: readonly string[],
  { format, column, report }: CorpusArguments = {},
): Promise<CorpusReading> {
  const files = [];
  for (const path of paths) files.push({ name: path, text: await readTextFile(path) });
  const choices: ReadingChoices = { format, columns: column };
  const reading = doAtOnce(readCorpus(files, choices));
  if (report !== undefined) {
    const text = `${JSON.stringify(readingReport(reading), null, 2)}\n`;
    await writeBeside([{ path: report, text }]);
  }
  return reading;
}

/**
 * Returns the text of a file, plain or gzip.
 * @throws BadCorpusError when it can't be read.
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new BadCorpusError(`files/read-corpus-files: ${path}: ${reason}; check the path.`);
  });
  try {
    return readText(bytes);
  } catch (error) {
    throw error instanceof BadCorpusError ? new BadCorpusError(`${path}: ${error.message}`) : error;
  }
}

/** Writes to standard error what every file was read as, what became of the records, and how many. */
export function reportReading(reading: CorpusReading): void {
  reportFaults(reading);
  for (const { file, title, records, problem } of reading.files) {
    if (problem === undefined)
      console.error(`${file}: ${count(records, 'record')} read as ${title}`);
  }
  console.error(countReading(reading));
}

/** Writes to standard error which files and records could not be read, and which were merged. */
export function reportFaults({ files, rejected, merged }: CorpusReading): void {
  for (const { file, problem } of files) {
    if (problem !== undefined) console.error(`${file} ${problem.reason}`);
  }
  for (const { file, line, reason } of rejected) console.error(`${file}: line ${line}: ${reason}`);
  for (const { kept, dropped, reason } of merged.slice(0, MOST_MERGED)) {
    console.error(
      `${dropped.file}: line ${dropped.line}: merged with ${kept.file}: line ${kept.line} (${reason})`,
    );
  }
  const more = merged.length - MOST_MERGED;
  if (more > 0) console.error(`${count(more, 'more record')} merged; --report FILE lists them`);
}

/** Returns the counts in words: `60 papers, 2 records merged, 1 record rejected`. */
export function countReading({ papers, merged, rejected }: CorpusReading): string {
  const others = [
    ...(merged.length > 0 ? [`${count(merged.length, 'record')} merged`] : []),
    ...(rejected.length > 0 ? [`${count(rejected.length, 'record')} rejected`] : []),
  ];
  return [count(papers.length, 'paper'), ...others].join(', ');
}
