/** The first lines of files that are not yet made. */
import type { ExportFile } from '../../explorer/export-files.ts';

/** Characters shown in all; enough for a head and the first nodes. */
const previewLength = 2400;
/** Of several files the first ones are shown. */
const shownFiles = 3;

export interface FilePreview {
  file: string;
  text: string;
  /** Whether the file goes on. */
  shortened: boolean;
}

/** Returns the beginning of the first files, of which no more is made than is shown. */
export function previewOf(files: readonly ExportFile[]): FilePreview[] {
  const shown = files.slice(0, shownFiles);
  return shown.map((file) => previewFile(file, Math.floor(previewLength / shown.length)));
}

function previewFile(file: ExportFile, length: number): FilePreview {
  let text = '';
  for (const piece of file.pieces()) {
    text += piece;
    if (text.length > length) break;
  }
  const shortened = text.length > length;
  // Half of a pair of surrogates would be no letter.
  const cut = shortened ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : text;
  return { file: file.file, text: cut, shortened };
}
