/** The writer of the drawing; `png` is made of it by the drivers. */
import { exportForms, type FormatsOf } from '../forms.ts';
import { countForbiddenIn } from '../graph/tell-forbidden.ts';
import { countForbidden } from '../graph/xml.ts';
import type { ExportRemark, ExportSource, ExportWriter, FigureOptions } from '../source.ts';
import { captionOf, drawFigure, shownTitle } from './draw-figure.ts';
import { drawnLinks } from './figure-part.ts';

export const figureWriters: Record<Exclude<FormatsOf<'figure'>, 'png'>, ExportWriter> = {
  svg: (source, { figure }, stem) => [
    {
      file: `${stem}.${exportForms.svg.extension}`,
      rows: estimatePieces(source),
      *pieces(remark) {
        yield* drawFigure(source, figure);
        tellForbidden(source, figure, remark);
      },
    },
  ],
};

/** One a node and a link, some a community: to lay the drawing out for the exact number takes too long. */
function estimatePieces({ structure, subgraph }: ExportSource): number {
  const { papers, concepts } = subgraph;
  const links = drawnLinks({ structure, subgraph }).main.size;
  return 20 + 8 * structure.communities.length + papers.length + concepts.length + links;
}

/** Says which characters of titles, labels and the texts around the map the drawing does not hold. */
function tellForbidden(
  source: ExportSource,
  figure: FigureOptions | undefined,
  remark: ((remark: ExportRemark) => void) | undefined,
): void {
  const { structure, subgraph } = source;
  const forbidden = countForbiddenIn(countForbidden, 'XML');
  const present = new Set<number>();
  forbidden.see({ title: shownTitle(source, figure), caption: captionOf(source, figure) });
  for (const number of subgraph.papers) {
    const paper = structure.papers[number];
    if (paper === undefined) continue;
    forbidden.see({ id: paper.id, title: paper.title });
    present.add(paper.community);
  }
  for (const number of subgraph.concepts) {
    const concept = structure.concepts[number];
    if (concept === undefined) continue;
    forbidden.see({ id: concept.id, label: concept.label });
    present.add(concept.community);
  }
  for (const { number, label } of structure.communities) {
    if (present.has(number)) forbidden.see({ id: `community ${number}`, label });
  }
  forbidden.tell(remark);
}
