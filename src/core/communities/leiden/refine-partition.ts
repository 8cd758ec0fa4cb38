/**
 * The second phase of Leiden, refinement: within each community C the nodes begin alone and merge into
 * connected parts, which are the nodes of the next, smaller graph. A node v that is still alone, in
 * random order, may join a part T of C where it gains, or loses nothing,
 *
 *   gain = w(v, T) - penalty * k(v) * K(T)
 *
 * (symbols as in `move-nodes.ts`), if v and T are both well connected to the rest of C: a set S is
 * when
 *
 *   w(S, C - S) >= penalty * K(S) * (K(C) - K(S)).
 *
 * T is drawn with probability proportional to e^(gain / spread), the gain of staying alone being 0.
 * A part grows by neighbours of its nodes alone, so it is connected. Rejected: always the greatest
 * gain. Runs then end in partitions a little worse, from which a draw finds its way. Cost: linear in
 * nodes and links.
 */
import type { SparseGraph } from '../../graph/sparse-graph.ts';
import { drawByGain } from './draw-by-gain.ts';
import { randomOrder } from './random-order.ts';

/** Returns the part of each node: the number of one of its nodes. */
export function refinePartition(
  graph: SparseGraph,
  communities: Uint32Array,
  penalty: number,
  spread: number,
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
  const open = new Uint32Array(order);
  const gains = new Float64Array(order);

  for (const node of randomOrder(order, random)) {
    if (isAlone[node] === 0) continue;
    const community = communities[node] ?? 0;
    const communitySum = communitySums[community] ?? 0;
    const degree = degrees[node] ?? 0;
    const price = penalty * degree;
    const ownOutward = outward[node] ?? 0;
    if (ownOutward < price * (communitySum - degree)) continue;
    const end = starts[node + 1] ?? 0;
    let metCount = 0;
    for (let entry = starts[node] ?? 0; entry < end; entry++) {
      const neighbor = neighbors[entry] ?? 0;
      const weight = weights[entry] ?? 0;
      if (communities[neighbor] !== community || weight === 0) continue;
      const part = parts[neighbor] ?? 0;
      const tie = ties[part] ?? 0;
      if (tie === 0) met[metCount++] = part;
      ties[part] = tie + weight;
    }

    open[0] = node;
    gains[0] = 0;
    let openCount = 1;
    let most = 0;
    for (let place = 0; place < metCount; place++) {
      const part = met[place] ?? 0;
      const sum = partSums[part] ?? 0;
      const gain = (ties[part] ?? 0) - price * sum;
      if (gain < 0 || (outward[part] ?? 0) < penalty * sum * (communitySum - sum)) continue;
      if (gain > most) most = gain;
      open[openCount] = part;
      gains[openCount++] = gain;
    }
    const part = open[drawByGain(gains, openCount, most, spread, random)] ?? node;
    const tie = ties[part] ?? 0;
    for (let place = 0; place < metCount; place++) ties[met[place] ?? 0] = 0;
    if (part === node) continue;

    parts[node] = part;
    isAlone[part] = 0;
    partSums[part] = (partSums[part] ?? 0) + degree;
    outward[part] = (outward[part] ?? 0) + ownOutward - 2 * tie;
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
