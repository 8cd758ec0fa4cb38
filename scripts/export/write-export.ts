/** The files of an export on disk or on standard output. */
import { once } from 'node:events';
import { join } from 'node:path';
import { type ExportFormat, exportForms } from '../../src/core/export/forms.ts';
import { type PngSize, pngWidth, widestPng } from '../../src/core/export/png-width.ts';
import { savedName } from '../../src/core/export/saved-name.ts';
import type { ExportFile, ExportSource } from '../../src/core/export/source.ts';
import { packPieces } from '../../src/io/pack-pieces.ts';
import { encodePieces, watchPieces } from '../../src/io/text-pieces.ts';
import { writeBeside } from '../files/write-beside.ts';
import { checkUnchanged } from './check-unchanged.ts';
import { ExportProgress } from './export-progress.ts';
import { type Place, standardOutput } from './place.ts';

export interface Destination {
  format: ExportFormat;
  place: Place;
  size: PngSize;
  /** Files of a folder are replaced although they differ. */
  force: boolean;
}

/**
 * Writes `files`; what was at their place before stays until all are whole, and where `signal` aborts.
 * Progress and remarks go to standard error.
 * @returns where it was written, `-` for standard output, and how many bytes.
 * @throws BadOptionError when it cannot be written there, or a folder holds other files of these names.
 */
export async function writeExport(
  files: readonly ExportFile[],
  source: ExportSource,
  { format, place, size, force }: Destination,
  signal: AbortSignal,
): Promise<{ path: string; bytes: number }> {
  let bytes = 0;
  function* counted(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
    for (const chunk of chunks) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  const watch = new ExportProgress(files.reduce((sum, { rows }) => sum + rows, 0));
  const pack = () => {
    const chunks = packPieces(
      files,
      exportForms[format].files === 'several' ? 'zip' : 'one',
      watch,
    );
    return format === 'png' ? draw(chunks, size) : chunks;
  };
  try {
    if (place.kind === 'output') {
      await print(counted(await pack()), signal);
      watch.finish();
      return { path: standardOutput, bytes };
    }
    const path = place.kind === 'named' ? join(place.path, savedName(source, format)) : place.path;
    if (place.kind === 'folder') {
      if (!force) await checkUnchanged(path, files, signal);
      const written = files.map((file) => ({
        path: join(path, file.file),
        text: counted(encodePieces(watchPieces(file, watch).pieces())),
      }));
      await writeBeside(written, signal);
    } else {
      await writeBeside([{ path, text: counted(await pack()) }], signal);
    }
    watch.finish();
    return { path, bytes };
  } catch (error) {
    watch.clear();
    throw error;
  }
}

async function draw(chunks: Iterable<Uint8Array>, size: PngSize): Promise<Uint8Array[]> {
  const svg = Buffer.concat([...chunks]).toString('utf8');
  // Loaded on demand: no other form needs it.
  const { rasterise } = await import('../figure/rasterise.ts');
  const width = pngWidth(svg, size);
  if (size.width !== undefined && width < size.width) {
    console.error(
      `--width: the picture is ${width} pixels wide, not ${size.width}; its height may be no more ` +
        `than ${widestPng}.`,
    );
  }
  return [await rasterise(svg, width)];
}

async function print(chunks: Iterable<Uint8Array>, signal: AbortSignal): Promise<void> {
  for (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    signal.throwIfAborted();
  }
}
