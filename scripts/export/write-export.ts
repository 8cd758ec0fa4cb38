/** The files of an export on disk or on standard output. */
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { type ExportFormat, exportForms } from '../../src/core/export/forms.ts';
import { type PngSize, pngWidth } from '../../src/core/export/png-width.ts';
import { savedName } from '../../src/core/export/saved-name.ts';
import type { ExportFile, ExportSource } from '../../src/core/export/source.ts';
import { BadOptionError } from '../../src/core/shared/errors.ts';
import { packPieces } from '../../src/io/pack-pieces.ts';
import { encodePieces, watchPieces } from '../../src/io/text-pieces.ts';
import { type NewFile, writeBeside } from '../files/write-beside.ts';
import { ExportProgress } from './export-progress.ts';

/** Stands for standard output. */
export const standardOutput = '-';

export interface Destination {
  format: ExportFormat;
  /** File, folder or `-`; where it is left out, a file in the current folder. */
  out: string | undefined;
  size: PngSize;
}

/**
 * Writes `files`; what was at their place before stays until all are whole, and where `signal` aborts.
 * Progress and remarks go to standard error.
 * @returns where it was written; `-` for standard output.
 * @throws BadOptionError when several files are to go to standard output.
 */
export async function writeExport(
  files: readonly ExportFile[],
  source: ExportSource,
  { format, out, size }: Destination,
  signal: AbortSignal,
): Promise<string> {
  const several = exportForms[format].files === 'several';
  if (out === standardOutput && several) {
    throw new BadOptionError(
      `commands/export: ${format} is several files; give --out a folder, or a name that ends in .zip.`,
    );
  }
  const watch = new ExportProgress(files.reduce((sum, { rows }) => sum + rows, 0));
  const pack = (packing: 'one' | 'zip') => {
    const chunks = packPieces(files, packing, watch);
    return format === 'png' ? draw(chunks, size) : chunks;
  };
  try {
    if (out === standardOutput) {
      await print(await pack('one'), signal);
      watch.finish();
      return out;
    }
    const path = await placeOf(out, several, savedName(source, format));
    const isFolder = several && !path.toLowerCase().endsWith('.zip');
    const written: NewFile[] = isFolder
      ? files.map((file) => ({
          path: join(path, file.file),
          text: encodePieces(watchPieces(file, watch).pieces()),
        }))
      : [{ path, text: await pack(several ? 'zip' : 'one') }];
    await writeBeside(written, signal);
    watch.finish();
    return path;
  } catch (error) {
    watch.clear();
    throw error;
  }
}

/** A single file that is told a folder goes into it under its own name. */
async function placeOf(out: string | undefined, several: boolean, name: string): Promise<string> {
  if (out === undefined) return resolve(name);
  if (several) return resolve(out);
  const isFolder =
    /[/\\]$/.test(out.replaceAll(sep, '/')) ||
    (await stat(out).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  return isFolder ? resolve(out, name) : resolve(out);
}

async function draw(chunks: Iterable<Uint8Array>, size: PngSize): Promise<Uint8Array[]> {
  const svg = Buffer.concat([...chunks]).toString('utf8');
  // Loaded on demand: no other form needs it.
  const { rasterise } = await import('../figure/rasterise.ts');
  return [await rasterise(svg, pngWidth(svg, size))];
}

async function print(chunks: Iterable<Uint8Array>, signal: AbortSignal): Promise<void> {
  for (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    signal.throwIfAborted();
  }
}
