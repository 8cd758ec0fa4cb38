/** A text whose sentences have not arrived. */
import type { ExportRemark, ExportSource } from '../source.ts';

/** Says that abstracts and evidence are left out, where they have not arrived. */
export function remarkMissingEvidence(
  { texts, subgraph }: ExportSource,
  remark: ((remark: ExportRemark) => void) | undefined,
): void {
  if (texts !== null || subgraph.papers.length === 0) return;
  remark?.({
    code: 'left-out',
    message: 'Abstracts and evidence are left out: they have not been loaded yet.',
  });
}
