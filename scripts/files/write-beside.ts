/** Writing files so that a failed or cancelled write leaves what was there before. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface NewFile {
  path: string;
  text: string;
}

/**
 * Writes every file under a name beside its own, then renames them all into place. Missing folders
 * are made; other files in them are left alone.
 */
export async function writeBeside(files: readonly NewFile[]): Promise<void> {
  const beside = files.map(({ path, text }) => ({ path, text, partial: `${path}.${process.pid}` }));
  try {
    for (const { path, text, partial } of beside) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(partial, text);
    }
    for (const { path, partial } of beside) await rename(partial, path);
  } catch (error) {
    await Promise.all(beside.map(({ partial }) => rm(partial, { force: true })));
    throw error;
  }
}
