/** A folder of files that appears whole or not at all. */
import { mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BadDatasetError } from '../../src/core/shared/errors.ts';
import { DATASET_FILES } from '../serve/dataset-folders.ts';

/**
 * Checks that `folder` may be replaced: it does not exist, is empty, or holds a dataset and nothing
 * else.
 * @throws BadDatasetError when it holds anything that would be lost.
 */
export async function checkReplaceable(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new BadDatasetError(`files/publish-folder: ${folder}: ${error.message}; choose another.`);
  });
  const foreign = entries.find((entry) => !DATASET_FILES.includes(entry));
  if (foreign === undefined) return;
  throw new BadDatasetError(
    `files/publish-folder: ${folder} holds ${foreign}, which is no part of a dataset and would be ` +
      'lost; choose another folder with --out.',
  );
}

/** Puts `files` and nothing else into `folder`, as `replaceFolder` does. */
export function publishFolder(
  folder: string,
  files: readonly { file: string; text: string }[],
  signal: AbortSignal,
): Promise<void> {
  const write = async (fresh: string) => {
    for (const { file, text } of files) await writeFile(join(fresh, file), text);
  };
  return replaceFolder(folder, write, signal);
}

/**
 * Lets `write` fill an empty folder beside `folder`, then puts it in the place of `folder`. When that
 * fails, or `signal` aborts before, the old folder stays whole and nothing is left beside it.
 */
export async function replaceFolder(
  folder: string,
  write: (fresh: string) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const target = await realpath(folder).catch(() => resolve(folder));
  const beside = (role: string) =>
    join(dirname(target), `.${basename(target)}.${role}-${process.pid}`);
  const fresh = beside('new');
  const old = beside('old');
  try {
    await mkdir(fresh, { recursive: true });
    await write(fresh);
    signal.throwIfAborted();
    const hadOld = await rename(target, old).then(
      () => true,
      () => false,
    );
    await rename(fresh, target).catch(async (error: unknown) => {
      if (hadOld) await rename(old, target);
      throw error;
    });
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
