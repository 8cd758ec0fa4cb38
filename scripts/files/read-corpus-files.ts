/** The corpus in files on disk, for every command that takes FILE… */
import { readFile } from 'node:fs/promises';
import { InvalidArgumentError, Option } from 'commander';
import { CORPUS_FORMATS, type CorpusFormat } from '../../src/core/corpus/formats.ts';
import { type ReadingChoices, readCorpus } from '../../src/core/corpus/read-corpus.ts';
import type { CorpusReading } from '../../src/core/corpus/reading.ts';
import { BadCorpusError } from '../../src/core/shared/errors.ts';
import { doAtOnce } from '../../src/core/shared/in-steps.ts';
import { readText } from '../../src/io/read-text.ts';
import { count } from '../count.ts';

/** What people also call a format: after the ending of its files. */
const ALIASES: ReadonlyMap<string, CorpusFormat> = new Map([
  ['jsonl', 'json-lines'],
  ['ndjson', 'json-lines'],
]);

/** Returns the option that overrules format detection. */
export function formatOption(): Option {
  return new Option(
    '--format <format>',
    `read every file as this: ${CORPUS_FORMATS.join(', ')}`,
  ).argParser(formatCalled);
}

function formatCalled(name: string): CorpusFormat {
  const format = ALIASES.get(name) ?? CORPUS_FORMATS.find((known) => known === name);
  if (format !== undefined) return format;
  throw new InvalidArgumentError(`Allowed choices are ${CORPUS_FORMATS.join(', ')}.`);
}

/**
 * Returns the papers in the files at `paths`.
 * @throws BadCorpusError when a file can't be read, is of no known format, or all are empty of papers.
 */
export async function readCorpusFiles(
  paths: readonly string[],
  choices: ReadingChoices = {},
): Promise<CorpusReading> {
  const files = [];
  for (const path of paths) files.push({ name: path, text: await readTextFile(path) });
  return doAtOnce(readCorpus(files, choices));
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
