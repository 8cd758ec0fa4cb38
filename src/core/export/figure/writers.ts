/** The writer of the drawing; `png` is made of it by the drivers. */
import { exportForms, type FormatsOf } from '../forms.ts';
import type { ExportWriter } from '../source.ts';
import { countPieces, drawFigure } from './draw-figure.ts';

export const figureWriters: Record<Exclude<FormatsOf<'figure'>, 'png'>, ExportWriter> = {
  svg: (source, { figure }, stem) => [
    {
      file: `${stem}.${exportForms.svg.extension}`,
      rows: countPieces(source),
      pieces: () => drawFigure(source, figure),
    },
  ],
};
