/** The partition of papers into communities, and of the concepts that they use. */
import type { WeightedLink } from '../graph/links.ts';
import { roundWeight } from '../shared/round.ts';
import { beginStage, type StageSteps } from '../shared/stage-steps.ts';
import type { BuildOptions, Concept, Paper, Partition, RunControl } from '../types.ts';
import { assignConcepts } from './assign-concepts.ts';
import { findPartition, startsFor } from './leiden/find-partition.ts';
import { modularityOf } from './modularity.ts';
import { buildPaperGraph } from './paper-graph.ts';
import { numberBySize } from './partition.ts';
import { smallestCommunity } from './smallest-community.ts';

/** Returns the graph of the papers that is partitioned, its links ordered by their ends. */
export function linkPapers(
  papers: readonly Paper[],
  concepts: readonly Concept[],
  control: RunControl,
): Promise<WeightedLink[]> {
  return buildPaperGraph(papers, concepts, beginStage('neighbors', papers.length, control));
}

export interface DetectionOptions extends Pick<BuildOptions, 'seed' | 'resolution'> {
  /** Runs of which the best is kept; default `startsFor`. Fewer are faster and find less. */
  starts?: number;
  /** Communities of an older map to stay near, by paper; `undefined` for a paper that is new. */
  near?: readonly (number | undefined)[] | undefined;
}

/**
 * Returns the partition of `paperCount` papers and of the concepts that are drawn. A paper without
 * links, which shares neither a concept nor a telling word with another, stands alone. Counts a step
 * a start.
 * @param links the graph of the papers.
 */
export async function partitionPapers(
  paperCount: number,
  links: readonly WeightedLink[],
  drawn: readonly Concept[],
  { seed, resolution, starts = startsFor(paperCount), near }: DetectionOptions,
  steps: StageSteps,
): Promise<Partition> {
  const search = { seed, resolution, smallest: smallestCommunity(paperCount), starts, near };
  const communities = numberBySize(await findPartition(paperCount, links, search, steps));
  return {
    papers: communities,
    concepts: assignConcepts(drawn, communities),
    count: communities.reduce((most, community) => Math.max(most, community + 1), 0),
    modularity: roundWeight(modularityOf(links, communities)),
  };
}
