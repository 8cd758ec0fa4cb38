/**
 * The second phase of Leiden, refinement: within each community C the nodes begin alone and merge into
 * connected parts, which are the nodes of the next, smaller graph. A node v that is still alone, in
 * random order, joins the part T of C where it gains most,
 *
 *   w(v, T) - penalty * k(v) * K(T)
 *
 * (symbols as in `move-nodes.ts`), if it gains at all, and if v and T are both well connected to the
 * rest of C: a set S is when
 *
 *   w(S, C - S) >= penalty * K(S) * (K(C) - K(S)).
 *
 * A part grows by neighbours of its nodes alone, so it is connected. Rejected: the article's draw of T
 * with probability proportional to exp(gain / 0.01). At that value it is all but the greatest gain, an
 * engine's `Math.exp` would decide, and the random order of the nodes gives the runs their variety.
 * Cost: linear in nodes and links.
 */
import type { SparseGraph } from '../../graph/sparse-graph.ts';
import { randomOrder } from './random-order.ts';

/** Returns the part of each node: the number of one of its nodes. */
export function refinePartition(
  graph: SparseGraph,
  communities: Uint32Array,
  penalty: number,
  random: () => number,
): Uint32Array {
  const { order, starts, neighbors, weights, degrees } = graph;
  const communitySums = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    const community = communities[node] ?? 0;
    communitySums[community] = (communitySums[community] ?? 0) + (degrees[node] ?? 0);
  }
  const parts = Uint32Array.from({ length: order }, (_, node) => node);
  const partSums = degrees.slice();
  const isAlone = new Uint8Array(order).fill(1);
  /** By part, the weight of its links to the rest of its community. */
  const outward = linksWithin(graph, communities);
  const ties = new Float64Array(order);
  const met = new Uint32Array(order);

  for (const node of randomOrder(order, random)) {
    if (isAlone[node] === 0) continue;
    const community = communities[node] ?? 0;
    const communitySum = communitySums[community] ?? 0;
    const price = penalty * (degrees[node] ?? 0);
    if ((outward[node] ?? 0) < price * (communitySum - (degrees[node] ?? 0))) continue;
    const end = starts[node + 1] ?? 0;
    let metCount = 0;
    for (let entry = starts[node] ?? 0; entry < end; entry++) {
      const neighbor = neighbors[entry] ?? 0;
      if (communities[neighbor] !== community) continue;
      const part = parts[neighbor] ?? 0;
      const tie = ties[part] ?? 0;
      if (tie === 0) met[metCount++] = part;
      ties[part] = tie + (weights[entry] ?? 0);
    }
    let best = node;
    let bestGain = 0;
    let bestTie = 0;
    for (let place = 0; place < metCount; place++) {
      const part = met[place] ?? 0;
      const tie = ties[part] ?? 0;
      ties[part] = 0;
      const sum = partSums[part] ?? 0;
      const gain = tie - price * sum;
      if (gain <= bestGain) continue;
      if ((outward[part] ?? 0) < penalty * sum * (communitySum - sum)) continue;
      best = part;
      bestGain = gain;
      bestTie = tie;
    }
    if (best === node) continue;
    parts[node] = best;
    isAlone[best] = 0;
    partSums[best] = (partSums[best] ?? 0) + (degrees[node] ?? 0);
    outward[best] = (outward[best] ?? 0) + (outward[node] ?? 0) - 2 * bestTie;
  }
  return parts;
}

/** Returns the weight of each node's links to its own community. */
function linksWithin(
  { order, starts, neighbors, weights }: SparseGraph,
  communities: Uint32Array,
): Float64Array {
  const within = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    const community = communities[node];
    const end = starts[node + 1] ?? 0;
    let sum = 0;
    for (let entry = starts[node] ?? 0; entry < end; entry++) {
      if (communities[neighbors[entry] ?? 0] === community) sum += weights[entry] ?? 0;
    }
    within[node] = sum;
  }
  return within;
}
