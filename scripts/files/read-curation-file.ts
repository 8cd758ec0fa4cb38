/** The user's edits of the concepts in a file on disk. */
import { Option } from 'commander';
import { readCuration } from '../../src/core/curation/text/parse-curation.ts';
import { BadCorpusError, BadCurationError } from '../../src/core/shared/errors.ts';
import type { CurationEdit } from '../../src/core/types.ts';
import { readTextFile } from './read-corpus-files.ts';

/** Returns the option that names the file. */
export function curationOption(): Option {
  return new Option(
    '--curation <file>',
    'your edits of the concepts: merge, split, rename, hide, keep, broader; a line each',
  );
}

/**
 * Returns the edits in the file at `path`; nothing where there is no path.
 * @throws BadCurationError when the file can't be read, or a line of it.
 */
export async function readCurationFile(
  path: string | undefined,
): Promise<CurationEdit[] | undefined> {
  if (path === undefined) return undefined;
  const text = await readTextFile(path).catch((error: unknown) => {
    throw error instanceof BadCorpusError ? new BadCurationError(error.message) : error;
  });
  return readCuration(text, path);
}
