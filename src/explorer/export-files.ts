/** A part of a map as files of a chosen format, for the page. */
export { figureWidth } from '../core/export/figure/draw-figure.ts';
export { needsOf } from '../core/export/form-needs.ts';
export {
  type ExportFamily,
  type ExportFormat,
  exportFormats,
  exportForms,
} from '../core/export/forms.ts';
export { planExport } from '../core/export/plan-export.ts';
export { defaultScale, type PngSize, pngWidth, widestPng } from '../core/export/png-width.ts';
export { savedEnding, savedName } from '../core/export/saved-name.ts';
export {
  type ExportFile,
  type ExportOptions,
  type ExportRemark,
  type ExportSource,
  type FigureOptions,
  type ReferenceStyle,
  referenceStyles,
} from '../core/export/source.ts';
export { packPieces } from '../io/pack-pieces.ts';
