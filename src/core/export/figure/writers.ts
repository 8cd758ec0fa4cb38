/** The writer of the drawing; `png` is made of it by the drivers. */
import { exportForms, type FormatsOf } from '../forms.ts';
import { countForbiddenIn } from '../graph/tell-forbidden.ts';
import { countForbidden } from '../graph/xml.ts';
import type { ExportRemark, ExportSource, ExportWriter } from '../source.ts';
import { countPieces, drawFigure } from './draw-figure.ts';

export const figureWriters: Record<Exclude<FormatsOf<'figure'>, 'png'>, ExportWriter> = {
  svg: (source, { figure }, stem) => [
    {
      file: `${stem}.${exportForms.svg.extension}`,
      rows: countPieces(source),
      *pieces(remark) {
        yield* drawFigure(source, figure);
        tellForbidden(source, remark);
      },
    },
  ],
};

/** Says which characters of the nodes' titles the drawing does not hold. */
function tellForbidden(
  { structure, subgraph }: ExportSource,
  remark: ((remark: ExportRemark) => void) | undefined,
): void {
  const forbidden = countForbiddenIn(countForbidden, 'XML');
  for (const number of subgraph.papers) {
    const paper = structure.papers[number];
    if (paper !== undefined) forbidden.see({ id: paper.id, title: paper.title });
  }
  for (const number of subgraph.concepts) {
    const concept = structure.concepts[number];
    if (concept !== undefined) forbidden.see({ id: concept.id, label: concept.label });
  }
  forbidden.tell(remark);
}
