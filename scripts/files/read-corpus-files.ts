/** The corpus in files on disk, for every command that takes FILE…, and the text of any file. */
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import type { CorpusReading } from '../../src/core/corpus/reading.ts';
import { readingReport } from '../../src/core/corpus/reading-report.ts';
import type { CorpusFile } from '../../src/core/corpus/source-record.ts';
import { BadCorpusError, BadOptionError } from '../../src/core/shared/errors.ts';
import { doAtOnce } from '../../src/core/shared/in-steps.ts';
import { MOST_BYTES } from '../../src/io/gunzip.ts';
import { openFiles } from '../../src/io/open-files.ts';
import { readText } from '../../src/io/read-text.ts';
import type { CorpusArguments } from './corpus-options.ts';
import { type FoundFile, findFiles, STANDARD_INPUT } from './find-files.ts';
import { writeBeside } from './write-beside.ts';

/**
 * Returns the papers in what `words` name (files, folders with all that is in them, patterns, `-`), and
 * what became of every record; writes it to the file that `report` names, if any.
 * @param outputs files that will be written from what is read.
 * @throws BadOptionError before anything is read when one of the files would be written over;
 * BadCorpusError when nothing is there under a name, or it can't be read.
 */
export async function readCorpusFiles(
  words: readonly string[],
  { format, column, report }: CorpusArguments = {},
  outputs: readonly string[] = [],
): Promise<CorpusReading> {
  const files: CorpusFile[] = [];
  const found = await findFiles(words);
  await checkKept(found, report === undefined ? outputs : [...outputs, report]);
  for (const { path, isNamed } of found) {
    try {
      files.push(...(await openPath(path)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (isNamed) throw new BadCorpusError(`files/read-corpus-files: ${path}: ${reason}.`);
      const problem = { code: 'damaged', reason: `can't be read (${reason}).` } as const;
      files.push({ name: path, problem });
    }
  }
  const reading = doAtOnce(readCorpus(files, { format, columns: column }));
  if (report !== undefined) {
    const text = `${JSON.stringify(readingReport(reading), null, 2)}\n`;
    await writeBeside([{ path: report, text }]);
  }
  return reading;
}

/** What the user gave is not written over: a record that was rejected would be gone. */
async function checkKept(found: readonly FoundFile[], outputs: readonly string[]): Promise<void> {
  for (const output of outputs) {
    const place = await realpath(output).catch(() => undefined);
    for (const { path } of place === undefined ? [] : found) {
      if ((await realpath(path).catch(() => undefined)) !== place) continue;
      throw new BadOptionError(
        `files/read-corpus-files: ${output} is one of the files to read; write to another file.`,
      );
    }
  }
}

/** Not a byte more is read than can be: `openFiles` says what is too large. */
async function openPath(path: string): Promise<CorpusFile[]> {
  if (path === STANDARD_INPUT) return openFiles('standard input', await readStart(process.stdin));
  const entry = await stat(path);
  if (entry.isDirectory()) throw new Error('the folder could not be opened');
  return openFiles(
    path,
    entry.size > MOST_BYTES ? await readStart(createReadStream(path)) : await readFile(path),
  );
}

async function readStart(stream: Readable): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    length += piece.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(pieces);
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
