/** Writing files so that a failed or cancelled write leaves what was there before. */
import { type FileHandle, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BadOptionError } from '../../src/core/shared/errors.ts';

export interface NewFile {
  path: string;
  /** Whole, or in chunks that are made while it is written. */
  text: string | Iterable<Uint8Array>;
}

interface WrittenFile {
  path: string;
  /** Where it is until all are whole. */
  partial: string;
  /** Where the file that it replaces is until all are in place. */
  former: string;
}

/** Why a path cannot be written, by the code that the system gives. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'its folder may not be written to',
  EEXIST: 'what should be a folder above it is a file',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'its folder takes no new file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'what should be a folder above it is a file',
  EPERM: 'its folder may not be written to',
  EROFS: 'its folder may not be written to',
};

/**
 * Writes every file under a name beside its own, then renames them all into place. Missing folders
 * are made; other files in them are left alone. Where it fails, or `signal` aborts before the end, no
 * file and no folder of it is left, and what was at their place is there again.
 * @throws BadOptionError when a path cannot be written.
 */
export async function writeBeside(files: readonly NewFile[], signal?: AbortSignal): Promise<void> {
  const beside = files.map(({ path, text }) => {
    const partial = `${path}.${process.pid}`;
    return { path, text, partial, former: `${partial}.old` };
  });
  const begun: string[] = [];
  const folders: string[] = [];
  try {
    for (const { path } of beside) await namingPath(path, () => checkNoFolder(path));
    for (const { path, text, partial } of beside) {
      await namingPath(path, async () => {
        folders.push(...(await makeFolder(dirname(resolve(path)))));
        begun.push(partial);
        await writeWhole(partial, text, signal);
      });
    }
    signal?.throwIfAborted();
    await putInPlace(beside);
  } catch (error) {
    for (const partial of begun) await rm(partial, { force: true }).catch(() => {});
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => {});
    throw error;
  }
}

/** Does `work`; what the system says against it is told of `path`, not of the file beside it. */
async function namingPath<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons[code];
    if (reason === undefined) throw error;
    throw new BadOptionError(
      `files/write-beside: ${path} cannot be written: ${reason}; choose another place.`,
    );
  }
}

/** @returns whether there is a file. @throws Error with the code EISDIR where there is a folder. */
async function checkNoFolder(path: string): Promise<boolean> {
  if (!(await isThere(path))) return false;
  if ((await stat(path)).isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  return true;
}

/** Renames every partial file; where one cannot be, what was there before is put back. */
async function putInPlace(files: readonly WrittenFile[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { path, partial, former } of files) {
      await namingPath(path, async () => {
        // A single rename replaces a file at once: only several need what was there before.
        if ((await checkNoFolder(path)) && files.length > 1) {
          await rename(path, former);
          undo.push(() => rename(former, path));
        }
        await rename(partial, path);
        undo.push(() => rm(path, { force: true }));
      });
    }
  } catch (error) {
    // One that fails leaves its file under the former name; the others are put back all the same.
    for (const step of undo.reverse()) await step().catch(() => {});
    throw error;
  }
  for (const { former } of files) await rm(former, { force: true }).catch(() => {});
}

/**
 * Makes `folder`, one missing folder after the other: Node's own recursive way never ends on a file system
 * that takes no folder, such as /proc. @returns the folders that were missing, the outermost first.
 */
async function makeFolder(folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (let outer = folder; !(await isThere(outer)); outer = dirname(outer)) missing.unshift(outer);
  for (const inner of missing) await mkdir(inner);
  return missing;
}

async function isThere(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return found !== undefined;
}

async function writeWhole(
  path: string,
  text: NewFile['text'],
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = await open(path, 'w');
  try {
    if (typeof text === 'string') await file.writeFile(text);
    else await writeChunks(file, text, signal);
  } finally {
    await file.close();
  }
}

/** Between two chunks the event loop turns, so that signals arrive. */
async function writeChunks(
  file: FileHandle,
  chunks: Iterable<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const chunk of chunks) {
    await file.writeFile(chunk);
    signal?.throwIfAborted();
  }
}
