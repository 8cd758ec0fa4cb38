/** Files to save beside the exports: their names, and several of them in one. */
export { fileStem } from '../core/export/file-stem.ts';
export { zipTexts } from '../io/zip.ts';
