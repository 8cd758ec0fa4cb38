/**
 * The best partition of several seeded runs of Leiden. One run ends where no single move gains
 * anything, which is not always where quality is greatest; on small graphs the runs differ most. Many
 * partitions are nearly as good as the best. Where an older one is known, a run that starts from it
 * leads to one that is like it, and that is kept unless the best is better by more than a little.
 */
import type { WeightedLink } from '../../graph/links.ts';
import { buildGraph, linkColumns } from '../../graph/sparse-graph.ts';
import { createRandom } from '../../shared/random.ts';
import type { StageSteps } from '../../shared/stage-steps.ts';
import { joinSmall } from './join-small.ts';
import { leidenIterations, leidenPartition } from './leiden-partition.ts';
import { numberWithoutGaps } from './members.ts';
import { qualityOf } from './quality.ts';

/**
 * Returns how many seeded runs are made, of which the best is kept: 100 up to 200 nodes, where they
 * differ most and cost least, fewer on larger graphs, 10 from 2,000 nodes.
 */
export function startsFor(nodeCount: number): number {
  return Math.max(10, Math.min(100, Math.round(20_000 / nodeCount)));
}

export interface LeidenOptions {
  /** Above 1 gives more and smaller communities than modularity. */
  resolution: number;
  seed: number;
  /** Nodes of the smallest community; a smaller one joins that to which it is tied best, if any. */
  smallest: number;
  /** Runs of which the best is kept; default `startsFor`. Fewer are faster and find less. */
  starts?: number;
  /** An older partition to stay near, by node; `undefined` for a node that is new. */
  near?: readonly (number | undefined)[] | undefined;
}

/** The part of the best quality that a partition near the older one may lack. */
const mostLoss = 0.05;

/**
 * Returns the community of each node, numbered without gaps by smallest member. A node without
 * links stands alone. The same input and seed give the same result. Counts a step a start.
 */
export async function findPartition(
  nodeCount: number,
  links: readonly WeightedLink[],
  options: LeidenOptions,
  steps: StageSteps,
): Promise<number[]> {
  const { resolution, seed, smallest, starts = startsFor(nodeCount), near } = options;
  if (links.length === 0) {
    await steps.advance(starts);
    return Array.from({ length: nodeCount }, (_, node) => node);
  }
  const graph = buildGraph(nodeCount, linkColumns(links));
  const random = createRandom(seed);
  let best: Uint32Array = new Uint32Array(nodeCount);
  let bestQuality = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < starts; start++) {
    const iterations = leidenIterations(graph, { resolution, random, kicks: 1 });
    let step = iterations.next();
    for (; step.done !== true; step = iterations.next()) await steps.advance(0);
    const quality = qualityOf(graph, step.value, resolution);
    if (quality > bestQuality) [best, bestQuality] = [step.value, quality];
    await steps.advance();
  }
  if (near !== undefined) {
    const start = numberByFirst(near);
    const close = leidenPartition(graph, { resolution, random, start });
    const least = bestQuality - mostLoss * Math.abs(bestQuality);
    if (qualityOf(graph, close, resolution) >= least) best = close;
  }
  joinSmall(graph, best, smallest);
  numberWithoutGaps(best);
  return Array.from(best);
}

/** Returns a community's nodes under the number of the first of them, and a new node under its own. */
function numberByFirst(communities: readonly (number | undefined)[]): number[] {
  const firsts = new Map<number, number>();
  return communities.map((community, node) => {
    if (community === undefined) return node;
    const first = firsts.get(community) ?? node;
    firsts.set(community, first);
    return first;
  });
}
