/**
 * One iteration of Leiden: nodes move, their communities are refined into parts, the parts become the
 * nodes of a smaller graph, which begin in the communities that they are parts of and move in their
 * turn, and so on until every community is a single node. No step lowers the quality.
 */
import type { SparseGraph } from '../../graph/sparse-graph.ts';
import { aggregateGraph } from './aggregate-graph.ts';
import { numberWithoutGaps } from './members.ts';
import { moveNodes } from './move-nodes.ts';
import { refinePartition } from './refine-partition.ts';

/**
 * The spread of the refinement's draws, as a part of the mean link: the article's randomness of 0.01
 * on links of weight 1, and the same partitions whatever unit the weights have.
 */
const randomness = 0.01;

/** Improves `communities`, numbers below the graph's order, in place; returns whether any node moved. */
export function improvePartition(
  graph: SparseGraph,
  communities: Uint32Array,
  resolution: number,
  random: () => number,
): boolean {
  if (graph.degreeSum === 0) return false;
  const penalty = resolution / graph.degreeSum;
  const spread = (randomness * graph.degreeSum) / graph.neighbors.length;
  let level: SparseGraph = graph;
  let moved = moveNodes(level, communities, penalty, random);
  let count = numberWithoutGaps(communities);
  /** The node of the present level that each node of `graph` belongs to, and that node's community. */
  let places = communities;
  let found = communities;
  while (count < level.order) {
    const parts = refinePartition(level, found, penalty, spread, random);
    const partCount = numberWithoutGaps(parts);
    if (partCount === level.order) break;
    const next = new Uint32Array(partCount);
    for (let node = 0; node < level.order; node++) next[parts[node] ?? 0] = found[node] ?? 0;
    places = places === communities ? parts : places.map((place) => parts[place] ?? 0);
    level = aggregateGraph(level, parts, partCount);
    found = next;
    if (moveNodes(level, found, penalty, random)) moved = true;
    count = numberWithoutGaps(found);
  }
  if (places !== communities) {
    for (let node = 0; node < graph.order; node++)
      communities[node] = found[places[node] ?? 0] ?? 0;
  }
  return moved;
}
