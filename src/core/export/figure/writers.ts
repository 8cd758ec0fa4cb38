/** The writer of the drawing; `png` is made of it by the drivers. */
import type { FormatsOf } from '../forms.ts';
import type { ExportWriter } from '../source.ts';

export const figureWriters: Record<Exclude<FormatsOf<'figure'>, 'png'>, ExportWriter> = {
  svg: () => [],
};
