/** The papers in files of any known format, packed or not, at once. */
import { type ReadingChoices, readCorpus, requirePapers } from '../core/corpus/read-corpus.ts';
import type { CorpusReading } from '../core/corpus/reading.ts';
import { doAtOnce } from '../core/shared/in-steps.ts';
import { openFiles } from '../io/open-files.ts';

/** A file by its name: its text, or its bytes, which may be packed as gzip or zip. */
export type PaperFile = { name: string; text: string } | { name: string; bytes: Uint8Array };

/**
 * Returns the papers in `files`, sorted by id, with an account of every record: papers + merged +
 * rejected = records. The format of each file is told from its content. A file that can't be read has
 * a problem in the account, and the others are read all the same.
 * @throws BadCorpusError when there is no paper at all; the message says why.
 */
export function readPapers(
  files: readonly PaperFile[],
  choices: ReadingChoices = {},
): CorpusReading {
  const texts = files.flatMap((file) =>
    'text' in file ? [file] : openFiles(file.name, file.bytes),
  );
  const reading = doAtOnce(readCorpus(texts, choices));
  requirePapers(reading);
  return reading;
}
