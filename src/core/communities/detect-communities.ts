/** Communities of papers and of the concepts that they use. */
import { roundWeight } from '../shared/round.ts';
import type { BuildOptions, Concept, Paper } from '../types.ts';
import { assignConcepts } from './assign-concepts.ts';
import { findPartition } from './leiden.ts';
import { modularityOf } from './modularity.ts';
import { buildPaperGraph } from './paper-graph.ts';
import { numberBySize, type Partition } from './partition.ts';

/**
 * Returns the partition of the papers and of the first `drawnCount` of `concepts`. A paper that
 * shares neither a concept nor a telling word with another stands alone.
 */
export function detectCommunities(
  papers: readonly Paper[],
  concepts: readonly Concept[],
  drawnCount: number,
  options: Pick<BuildOptions, 'seed' | 'resolution'>,
): Partition {
  const links = buildPaperGraph(papers, concepts);
  const communities = numberBySize(findPartition(papers.length, links, options));
  return {
    papers: communities,
    concepts: assignConcepts(concepts.slice(0, drawnCount), communities),
    count: Math.max(-1, ...communities) + 1,
    modularity: roundWeight(modularityOf(links, communities)),
  };
}
