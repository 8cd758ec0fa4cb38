/** Communities of papers and of the concepts that they use. */
import { roundWeight } from '../shared/round.ts';
import type { BuildOptions, Concept } from '../types.ts';
import { assignConcepts } from './assign-concepts.ts';
import { findPartition } from './leiden.ts';
import { modularityOf } from './modularity.ts';
import { buildPaperGraph } from './paper-graph.ts';
import { numberBySize, type Partition } from './partition.ts';

/**
 * Returns the partition of `paperCount` papers and of the first `drawnCount` of `concepts`. A paper
 * that shares no concept with another stands alone.
 */
export function detectCommunities(
  concepts: readonly Concept[],
  drawnCount: number,
  paperCount: number,
  options: Pick<BuildOptions, 'seed' | 'resolution'>,
): Partition {
  const links = buildPaperGraph(concepts, paperCount);
  const papers = numberBySize(findPartition(paperCount, links, options));
  return {
    papers,
    concepts: assignConcepts(concepts.slice(0, drawnCount), papers),
    count: Math.max(-1, ...papers) + 1,
    modularity: roundWeight(modularityOf(links, papers)),
  };
}
