/** A part of a map as files of a chosen format. */
export { fileStem } from '../core/export/file-stem.ts';
export {
  type ExportFamily,
  type ExportFormat,
  exportFormats,
  exportForms,
} from '../core/export/forms.ts';
export { planExport, textOf } from '../core/export/plan-export.ts';
export type { ExportFile, ExportOptions, ExportRemark, ExportSource } from '../core/export/source.ts';
