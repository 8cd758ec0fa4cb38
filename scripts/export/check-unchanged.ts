/** Whether an export would write over what someone has changed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFile } from '../../src/core/export/source.ts';
import { BadOptionError } from '../../src/core/shared/errors.ts';
import { encodePieces } from '../../src/io/text-pieces.ts';

/** How many of the files are named. */
const mostNames = 3;

/** With these there is no file: what is there instead is told when it is written. */
const noFile: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR'];

/**
 * Checks that `folder` holds none of `files` with another content than they would have. The text of a
 * file is made for it only where there is one of its name.
 * @throws BadOptionError naming some of those that differ.
 */
export async function checkUnchanged(
  folder: string,
  files: readonly ExportFile[],
  signal: AbortSignal,
): Promise<void> {
  const changed: string[] = [];
  for (const file of files) {
    if (await differs(join(folder, file.file), file)) changed.push(file.file);
    signal.throwIfAborted();
  }
  if (changed.length === 0) return;
  const more = changed.length - mostNames;
  throw new BadOptionError(
    `commands/export: ${folder} holds other files of the same names: ` +
      `${changed.slice(0, mostNames).join(', ')}${more > 0 ? ` and ${more} more` : ''}. Give --out ` +
      'another folder, or add --force to replace them.',
  );
}

async function differs(path: string, file: ExportFile): Promise<boolean> {
  const there = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (noFile.includes(error.code)) return undefined;
    throw new BadOptionError(
      `commands/export: ${path} cannot be compared with what would replace it: ${error.message}; ` +
        'give --out another folder, or add --force.',
    );
  });
  if (there === undefined) return false;
  let end = 0;
  for (const bytes of encodePieces(file.pieces())) {
    const start = end;
    end += bytes.length;
    if (!there.subarray(start, end).equals(bytes)) return true;
  }
  return end !== there.length;
}
