/**
 * The quality of a partition (see `leiden-partition.ts`), by communities:
 *
 *   Q = sum over communities c of ( 2 w(c) / 2m - resolution * (K(c) / 2m)^2 )
 *
 * where w(c) is the weight of the links inside c and K(c) the sum of its nodes' weighted degrees.
 */
import type { SparseGraph } from '../../graph/sparse-graph.ts';

/** Returns the quality; 0, by convention, of a graph without links. */
export function qualityOf(
  graph: SparseGraph,
  communities: Uint32Array,
  resolution: number,
): number {
  const { order, starts, neighbors, weights, degrees, degreeSum } = graph;
  if (degreeSum === 0) return 0;
  const degreeSums = new Float64Array(order);
  let inside = 0;
  for (let node = 0; node < order; node++) {
    const community = communities[node] ?? 0;
    degreeSums[community] = (degreeSums[community] ?? 0) + (degrees[node] ?? 0);
    const end = starts[node + 1] ?? 0;
    for (let entry = starts[node] ?? 0; entry < end; entry++) {
      if (communities[neighbors[entry] ?? 0] === community) inside += weights[entry] ?? 0;
    }
  }
  let chance = 0;
  for (const sum of degreeSums) {
    const share = sum / degreeSum;
    chance += share * share;
  }
  return inside / degreeSum - resolution * chance;
}
