/** Words of the command line → the files that they mean. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { compareCodeUnits } from '../../src/core/shared/compare.ts';
import { BadCorpusError } from '../../src/core/shared/errors.ts';

/** The word that means the standard input. */
export const STANDARD_INPUT = '-';

export interface FoundFile {
  path: string;
  /** By itself, not by its folder or a pattern. */
  isNamed: boolean;
}

/**
 * Returns the files that `words` mean, each once, in the order of the words: a file itself; a folder's
 * files and those of its folders, by code unit, without hidden ones; the files that fit a pattern
 * (`lists/*.ris`, for shells that leave it as it is), by code unit; `-` itself.
 * @throws BadCorpusError when there is no file under a word.
 */
export async function findFiles(words: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const word of words) {
    for (const file of await filesOf(word)) {
      const place = await realpath(file.path).catch(() => file.path);
      if (!found.has(place)) found.set(place, file);
    }
  }
  return [...found.values()];
}

async function filesOf(word: string): Promise<FoundFile[]> {
  if (word === STANDARD_INPUT) return [{ path: word, isNamed: true }];
  const entry = await stat(word).catch((error: NodeJS.ErrnoException) => error);
  if (!(entry instanceof Error)) {
    if (!entry.isDirectory()) return [{ path: word, isNamed: true }];
    return requireFiles(word, await filesIn(word, new Set()), 'the folder has no file');
  }
  // On Windows a backslash parts folders, and does not escape.
  const pattern = process.platform === 'win32' ? word.replaceAll('\\', '/') : word;
  if (!isDynamicPattern(pattern)) {
    const reason = entry.code === 'ENOENT' ? 'there is no such file' : entry.message;
    throw new BadCorpusError(`files/find-files: ${word}: ${reason}; check the path.`);
  }
  const paths = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(word) });
  return requireFiles(word, paths.sort(compareCodeUnits), 'no file fits the pattern');
}

function requireFiles(word: string, paths: readonly string[], otherwise: string): FoundFile[] {
  if (paths.length > 0) return paths.map((path) => ({ path, isNamed: false }));
  throw new BadCorpusError(`files/find-files: ${word}: ${otherwise}; check the path.`);
}

/** @param above folders that this one is in: a link to one of them is not followed. */
async function filesIn(folder: string, above: ReadonlySet<string>): Promise<string[]> {
  const place = await realpath(folder);
  if (above.has(place)) return [];
  const entries = await readdir(folder).catch(() => undefined);
  // What can't be opened is reported when it is.
  if (entries === undefined) return [folder];
  const names = entries.filter((name) => !name.startsWith('.'));
  const files: string[] = [];
  for (const name of names.sort(compareCodeUnits)) {
    const path = join(folder, name);
    const entry = await stat(path).catch(() => undefined);
    if (entry?.isDirectory() === true)
      files.push(...(await filesIn(path, new Set([...above, place]))));
    else if (entry === undefined || entry.isFile()) files.push(path);
  }
  return files;
}
