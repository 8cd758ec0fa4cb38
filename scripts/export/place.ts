/** Where an export goes, from what `--out` says. */
import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { type ExportFormat, exportForms } from '../../src/core/export/forms.ts';
import { BadOptionError } from '../../src/core/shared/errors.ts';

/** Stands for standard output. */
export const standardOutput = '-';

export type Place =
  | { kind: 'output' }
  /** One file of this name: that of a form of one file, or a zip. */
  | { kind: 'file'; path: string }
  /** One file in this folder, named after the map and the part. */
  | { kind: 'named'; path: string }
  /** Several files in this folder. */
  | { kind: 'folder'; path: string };

/**
 * Returns where the files of `format` go; left out, `out` is the current folder.
 * @throws BadOptionError when it is empty, or is a file where a folder is needed, or the other way round.
 */
export async function placeOf(out: string | undefined, format: ExportFormat): Promise<Place> {
  if (out === undefined) return { kind: 'named', path: resolve('.') };
  if (out.trim() === '') {
    throw new BadOptionError(
      `commands/export: --out needs the name of a file or a folder; received "${out}". Leave it out ` +
        'for a file in the current folder.',
    );
  }
  const several = exportForms[format].files === 'several';
  if (out === standardOutput) {
    if (!several) return { kind: 'output' };
    throw severalFiles(format, 'standard output is one');
  }
  const path = resolve(out);
  const found = await stat(path).catch(() => undefined);
  const isFolder = found?.isDirectory() ?? /[/\\]$/.test(out);
  const isZip = path.toLowerCase().endsWith('.zip');
  if (!several && isZip && !isFolder) {
    throw new BadOptionError(
      `commands/export: ${format} is one file and is not zipped; received --out "${out}". Give it a ` +
        `name that ends in .${exportForms[format].extension}.`,
    );
  }
  if (!several) return { kind: isFolder ? 'named' : 'file', path };
  if (isZip) return { kind: 'file', path };
  if (isFolder) return { kind: 'folder', path };
  if (found !== undefined) throw severalFiles(format, `${path} is a file`);
  // An extension begins with a letter: "v1.2" is as good a folder as any.
  if (/^\.\p{L}/u.test(extname(path))) throw severalFiles(format, `"${out}" is named as one is`);
  return { kind: 'folder', path };
}

function severalFiles(format: ExportFormat, received: string): BadOptionError {
  return new BadOptionError(
    `commands/export: ${format} is several files, and ${received}; give --out a folder, a new one ` +
      'with / at its end, or a name that ends in .zip.',
  );
}
