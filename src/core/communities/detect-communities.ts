/** Communities of papers and of the concepts that they use. */
import { roundWeight } from '../shared/round.ts';
import { beginStage } from '../shared/stage-steps.ts';
import type { BuildOptions, Concept, Paper, Partition, RunControl } from '../types.ts';
import { assignConcepts } from './assign-concepts.ts';
import { findPartition, startsFor } from './leiden/find-partition.ts';
import { modularityOf } from './modularity.ts';
import { buildPaperGraph } from './paper-graph.ts';
import { numberBySize } from './partition.ts';

/**
 * Returns the partition of the papers and of the first `drawnCount` of `concepts`. A paper that
 * shares neither a concept nor a telling word with another stands alone.
 */
export async function detectCommunities(
  papers: readonly Paper[],
  concepts: readonly Concept[],
  drawnCount: number,
  options: Pick<BuildOptions, 'seed' | 'resolution'>,
  control: RunControl,
): Promise<Partition> {
  const steps = beginStage('communities', papers.length + startsFor(papers.length), control);
  const links = await buildPaperGraph(papers, concepts, steps);
  const { seed, resolution } = options;
  const smallest = smallestCommunity(papers.length);
  const found = await findPartition(papers.length, links, { seed, resolution, smallest }, steps);
  const communities = numberBySize(found);
  return {
    papers: communities,
    concepts: assignConcepts(concepts.slice(0, drawnCount), communities),
    count: communities.reduce((most, community) => Math.max(most, community + 1), 0),
    modularity: roundWeight(modularityOf(links, communities)),
  };
}

/**
 * Papers that make a community: 1 below 16 papers, 2 below 36, else 3. A region of fewer is no
 * region on a map of many.
 */
function smallestCommunity(paperCount: number): number {
  return Math.max(1, Math.min(3, Math.floor(Math.sqrt(paperCount) / 2)));
}
