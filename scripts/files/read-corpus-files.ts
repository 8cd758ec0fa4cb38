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

/** Writes what was read, every rejected record and what was merged to standard error. */
export function reportReading({ papers, merged, rejected, files }: CorpusReading): void {
  for (const { file, line, reason } of rejected) console.error(`${file}: line ${line}: ${reason}`);
  for (const { file, title, records, problem } of files) {
    console.error(
      problem === undefined
        ? `${file}: ${count(records, 'record')} read as ${title}`
        : `${file} ${problem.reason}`,
    );
  }
  console.error(
    `${count(papers.length, 'paper')}, ${count(merged.length, 'merged record')}, ` +
      count(rejected.length, 'rejected record'),
  );
}
