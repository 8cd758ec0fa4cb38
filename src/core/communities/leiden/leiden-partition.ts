/**
 * The partition of a weighted graph that Leiden finds, by quality
 *
 *   Q = 1/2m * sum over pairs i, j of one community of (A(i, j) - resolution * k(i) k(j) / 2m)
 *
 * where A is the link weight, k a node's weighted degree and m the sum of all link weights:
 * modularity with the resolution of Reichardt and Bornholdt (2006). V. A. Traag, L. Waltman,
 * N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected communities", Scientific
 * Reports 9 (2019) 5233. Its three phases stand in `move-nodes.ts`, `refine-partition.ts` and
 * `aggregate-graph.ts`; they are repeated until no node moves. A kick then sets half of the nodes
 * alone and repeats them once more: half of a good partition leads to another good one, and the better
 * of the two is kept.
 */
import type { SparseGraph } from '../../graph/sparse-graph.ts';
import { improvePartition } from './improve-partition.ts';
import { numberWithoutGaps } from './members.ts';
import { qualityOf } from './quality.ts';
import { splitUnconnected } from './split-unconnected.ts';

/** Iterations up to a kick and from it at most; on 100,000 nodes 10 to 20 are made. */
const mostIterations = 100;

export interface LeidenRun {
  /** Above 1 gives more and smaller communities than modularity; 0 gives the connected components. */
  resolution: number;
  /** Floats in [0, 1); the run draws from it. */
  random: () => number;
  /** Communities to start from, a number below the graph's order for each node; else each is alone. */
  start?: ArrayLike<number>;
  /** Kicks after stability; default 0. One takes about as long as half a run. */
  kicks?: number;
}

/**
 * Returns the community of each node, numbered without gaps by smallest member, after one run. Every
 * community is connected; a node without links stands alone. Quality is not below that of `start`.
 * The same graph and random numbers give the same result.
 */
export function leidenPartition(graph: SparseGraph, run: LeidenRun): Uint32Array {
  const iterations = leidenIterations(graph, run);
  let step = iterations.next();
  while (step.done !== true) step = iterations.next();
  return step.value;
}

/** Makes the same run, with a pause after each iteration; returns the partition in the end. */
export function* leidenIterations(
  graph: SparseGraph,
  run: LeidenRun,
): Generator<undefined, Uint32Array> {
  const { resolution, random, kicks = 0 } = run;
  let best = startingPartition(graph.order, run.start);
  yield* improveToStability(graph, best, run);
  for (let kick = 0; kick < kicks; kick++) {
    const kicked = setHalfAlone(best, random);
    yield* improveToStability(graph, kicked, run);
    if (qualityOf(graph, kicked, resolution) > qualityOf(graph, best, resolution)) best = kicked;
  }
  return splitUnconnected(graph, best);
}

/** Improves `communities` in place, with a pause after each iteration, until no node moves. */
function* improveToStability(
  graph: SparseGraph,
  communities: Uint32Array,
  { resolution, random }: LeidenRun,
): Generator<undefined, void> {
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    if (!improvePartition(graph, communities, resolution, random)) break;
    yield;
  }
}

/**
 * Returns the communities with every other node, by chance, alone. A node alone has its own number, a
 * community that of its first node that stays.
 */
function setHalfAlone(communities: Uint32Array, random: () => number): Uint32Array {
  const numbers = new Map<number, number>();
  return communities.map((community, node) => {
    if (random() < 0.5) return node;
    const number = numbers.get(community) ?? node;
    numbers.set(community, number);
    return number;
  });
}

/** Returns a copy of `start`, numbered without gaps; without it, every node alone. */
function startingPartition(order: number, start: ArrayLike<number> | undefined): Uint32Array {
  const communities = Uint32Array.from({ length: order }, (_, node) => start?.[node] ?? node);
  numberWithoutGaps(communities);
  return communities;
}
