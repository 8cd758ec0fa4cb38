/** From a part of a map to the files of a chosen format. */
import { bibliographyWriters } from './bibliography/writers.ts';
import { figureWriters } from './figure/writers.ts';
import type { ExportFormat } from './forms.ts';
import { graphWriters } from './graph/writers.ts';
import { fileStemOf } from './saved-name.ts';
import type { ExportFile, ExportOptions, ExportSource, ExportWriter } from './source.ts';
import { textWriters } from './text/writers.ts';

const writers: Record<Exclude<ExportFormat, 'png'>, ExportWriter> = {
  ...graphWriters,
  ...bibliographyWriters,
  ...figureWriters,
  ...textWriters,
};

/**
 * Returns the files of `format`, named after the map and the part; nothing of them is written before
 * their pieces are asked for. A single file is called as drivers save it (`savedName`). `png` gives the drawing that a driver turns into it: the file of `svg`.
 */
export function planExport(
  source: ExportSource,
  format: ExportFormat,
  options: ExportOptions = {},
): ExportFile[] {
  const written = format === 'png' ? 'svg' : format;
  return writers[written](source, options, fileStemOf(source, written));
}

/** Returns the whole text of a file. */
export function textOf(file: ExportFile): string {
  return [...file.pieces()].join('');
}
