/** An export of a map whose texts are not at hand. */
import type { ExportRemark, ExportSource } from './source.ts';

/** Says that abstracts and sentences are left out, where there are no texts to take them from. */
export function remarkMissingTexts(
  { texts, subgraph }: ExportSource,
  remark: ((remark: ExportRemark) => void) | undefined,
): void {
  if (texts !== null || subgraph.papers.length === 0) return;
  remark?.({
    code: 'left-out',
    message: 'Abstracts and sentences are left out: the texts of the map are not at hand.',
  });
}
