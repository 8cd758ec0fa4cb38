/**
 * The communities of a partition, each cut into its connected pieces. A cut between pieces without a
 * link costs no link, and never lowers quality. Leiden's own communities are connected when every node
 * is where it gains most; a partition to start from may not be, and a node that waits no longer may
 * have been left behind by the one that joined it to the rest. Cost: linear in nodes and links.
 */
import type { SparseGraph } from '../../graph/sparse-graph.ts';

/**
 * Returns the communities' pieces, numbered without gaps by smallest member. A link of weight 0
 * connects nothing.
 */
export function splitUnconnected(graph: SparseGraph, communities: Uint32Array): Uint32Array {
  const { order, starts, neighbors, weights } = graph;
  const pieces = new Uint32Array(order);
  const reached = new Uint8Array(order);
  const stack = new Uint32Array(order);
  let count = 0;
  for (let first = 0; first < order; first++) {
    if (reached[first] === 1) continue;
    reached[first] = 1;
    let waiting = 0;
    stack[waiting++] = first;
    while (waiting > 0) {
      const node = stack[--waiting] ?? 0;
      pieces[node] = count;
      const end = starts[node + 1] ?? 0;
      for (let entry = starts[node] ?? 0; entry < end; entry++) {
        const neighbor = neighbors[entry] ?? 0;
        if (reached[neighbor] === 1 || communities[neighbor] !== communities[node]) continue;
        if (weights[entry] === 0) continue;
        reached[neighbor] = 1;
        stack[waiting++] = neighbor;
      }
    }
    count++;
  }
  return pieces;
}
