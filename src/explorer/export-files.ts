/** A subgraph as files of a chosen format, packed for saving. */
import {
  type ExportFile,
  type ExportFormat,
  exportFormats,
  exportSubgraph,
} from '../core/export/export-subgraph.ts';
import { zipTexts } from '../io/zip.ts';

export { type ExportFile, type ExportFormat, exportFormats, exportSubgraph };

/** Returns what one saved file holds: the text of a single file, several files as a zip. */
export function packFiles(files: readonly ExportFile[]): string | Uint8Array<ArrayBuffer> {
  const [first, second] = files;
  return second === undefined ? (first?.text ?? '') : zipTexts(files);
}
