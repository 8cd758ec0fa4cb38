/** Writing files so that a failed or cancelled write leaves what was there before. */
import { type FileHandle, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

export interface NewFile {
  path: string;
  /** Whole, or in chunks that are made while it is written. */
  text: string | Iterable<Uint8Array>;
}

/**
 * Writes every file under a name beside its own, then renames them all into place. Missing folders
 * are made; other files in them are left alone. Where it fails, or `signal` aborts before the end, no
 * file and no folder of it is left.
 */
export async function writeBeside(files: readonly NewFile[], signal?: AbortSignal): Promise<void> {
  const beside = files.map(({ path, text }) => ({ path, text, partial: `${path}.${process.pid}` }));
  const begun: string[] = [];
  const folders: string[] = [];
  try {
    for (const { path, text, partial } of beside) {
      folders.push(...(await makeFolder(dirname(resolve(path)))));
      begun.push(partial);
      await writeWhole(partial, text, signal);
    }
    signal?.throwIfAborted();
    for (const { path, partial } of beside) await rename(partial, path);
  } catch (error) {
    for (const partial of begun) await rm(partial, { force: true });
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => {});
    throw error;
  }
}

/** Makes `folder`. @returns the folders that were missing, the outermost first. */
async function makeFolder(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [];
  const made = [folder];
  for (let inner = folder; inner !== first; inner = dirname(inner)) made.unshift(dirname(inner));
  return made;
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
