/**
 * The third phase of Leiden, aggregation: each part becomes a node, and the links between two parts
 * one link with their sum. Links within a part have no entry: they weigh in their node's degree, which
 * is all that the other phases ask of them. Nodes are numbered by their part's smallest member. Cost:
 * linear in nodes and links.
 */
import type { SparseGraph } from '../../graph/sparse-graph.ts';
import { membersByCommunity } from './members.ts';

/** Returns the graph of `count` parts, given the part of each node, numbered without gaps. */
export function aggregateGraph(graph: SparseGraph, parts: Uint32Array, count: number): SparseGraph {
  const members = membersByCommunity(parts, count);
  const starts = new Uint32Array(count + 1);
  const neighbors = new Uint32Array(graph.neighbors.length);
  const weights = new Float64Array(graph.neighbors.length);
  const degrees = new Float64Array(count);
  const ties = new Float64Array(count);
  let entries = 0;
  for (let part = 0; part < count; part++) {
    const first = entries;
    let degree = 0;
    for (let place = members.starts[part] ?? 0; place < (members.starts[part + 1] ?? 0); place++) {
      const node = members.nodes[place] ?? 0;
      degree += graph.degrees[node] ?? 0;
      const end = graph.starts[node + 1] ?? 0;
      for (let entry = graph.starts[node] ?? 0; entry < end; entry++) {
        const other = parts[graph.neighbors[entry] ?? 0] ?? 0;
        const weight = graph.weights[entry] ?? 0;
        if (other === part || weight === 0) continue;
        const tie = ties[other] ?? 0;
        if (tie === 0) neighbors[entries++] = other;
        ties[other] = tie + weight;
      }
    }
    for (let entry = first; entry < entries; entry++) {
      const other = neighbors[entry] ?? 0;
      weights[entry] = ties[other] ?? 0;
      ties[other] = 0;
    }
    starts[part + 1] = entries;
    degrees[part] = degree;
  }
  return {
    order: count,
    starts,
    neighbors: neighbors.slice(0, entries),
    weights: weights.slice(0, entries),
    degrees,
    degreeSum: graph.degreeSum,
  };
}
