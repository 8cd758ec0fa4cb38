/**
 * Small communities, joined to the one to which they are tied best: that with the greatest
 *
 *   w(c, d) / K(d)
 *
 * where w(c, d) is the weight of the links between small community c and another, d, and K(d) the sum
 * of its nodes' weighted degrees; ties by number. The smallest goes first, so that small ones may grow
 * together. Rejected: the greatest weight alone, which sends every remnant to the largest community.
 */
import type { SparseGraph } from '../../graph/sparse-graph.ts';
import { aggregateGraph } from './aggregate-graph.ts';

/**
 * Joins the communities of fewer than `smallest` nodes to others, in place. One without links to
 * another stays. `communities` is numbered without gaps; the result may have some.
 */
export function joinSmall(graph: SparseGraph, communities: Uint32Array, smallest: number): void {
  const count = communities.reduce((most, community) => Math.max(most, community + 1), 0);
  const between = aggregateGraph(graph, communities, count);
  const sizes = new Uint32Array(count);
  for (const community of communities) sizes[community] = (sizes[community] ?? 0) + 1;
  const degreeSums = between.degrees.slice();
  const joined = Uint32Array.from({ length: count }, (_, community) => community);
  const groups = Array.from(joined, (community) => [community]);
  for (let size = 1; size < smallest; size++) {
    for (let small = 0; small < count; small++) {
      if (sizes[small] !== size) continue;
      const group = groups[small] ?? [];
      const best = bestTied(sumTies(between, joined, group), degreeSums);
      if (best === undefined) continue;
      for (const community of group) joined[community] = best;
      groups[best]?.push(...group);
      sizes[best] = (sizes[best] ?? 0) + size;
      sizes[small] = 0;
      degreeSums[best] = (degreeSums[best] ?? 0) + (degreeSums[small] ?? 0);
    }
  }
  for (let node = 0; node < communities.length; node++) {
    communities[node] = joined[communities[node] ?? 0] ?? 0;
  }
}

/** Returns the weight of the links between a `group` of joined communities and each other group. */
function sumTies(
  { starts, neighbors, weights }: SparseGraph,
  joined: Uint32Array,
  group: readonly number[],
): Map<number, number> {
  const own = joined[group[0] ?? 0];
  const ties = new Map<number, number>();
  for (const community of group) {
    const end = starts[community + 1] ?? 0;
    for (let entry = starts[community] ?? 0; entry < end; entry++) {
      const other = joined[neighbors[entry] ?? 0] ?? 0;
      if (other !== own) ties.set(other, (ties.get(other) ?? 0) + (weights[entry] ?? 0));
    }
  }
  return ties;
}

function bestTied(ties: Map<number, number>, degreeSums: Float64Array): number | undefined {
  let best: number | undefined;
  let bestPart = 0;
  for (const [other, weight] of [...ties].sort(([a], [b]) => a - b)) {
    const part = weight / (degreeSums[other] ?? 0);
    if (part > bestPart) [best, bestPart] = [other, part];
  }
  return best;
}
