/** The links of a graph by node, in compressed sparse rows. */
import type { WeightedLink } from '../graph/links.ts';

/** The neighbours of node `n` stand from `starts[n]` up to `starts[n + 1]`, with the links' weights. */
export interface Neighbors {
  starts: Uint32Array;
  nodes: Uint32Array;
  weights: Float64Array;
}

/** Returns the neighbours of `nodeCount` nodes, each node's in the order of the links. */
export function listNeighbors(nodeCount: number, links: readonly WeightedLink[]): Neighbors {
  const starts = new Uint32Array(nodeCount + 1);
  for (const { source, target } of links) {
    starts[source + 1] = (starts[source + 1] ?? 0) + 1;
    starts[target + 1] = (starts[target + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodeCount; node++) {
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  }
  const next = starts.slice();
  const nodes = new Uint32Array(2 * links.length);
  const weights = new Float64Array(2 * links.length);
  const add = (node: number, other: number, weight: number) => {
    const place = next[node] ?? 0;
    next[node] = place + 1;
    nodes[place] = other;
    weights[place] = weight;
  };
  for (const { source, target, weight } of links) {
    add(source, target, weight);
    add(target, source, weight);
  }
  return { starts, nodes, weights };
}
