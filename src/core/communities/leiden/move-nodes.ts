/**
 * The first phase of Leiden, fast local moving: nodes move one by one into the community of a
 * neighbour, or into one of their own, where the quality gains most. Node v gains in community C, of
 * the nodes other than v,
 *
 *   w(v, C) - penalty * k(v) * K(C)
 *
 * where w(v, C) is the weight of v's links into C, k(v) v's degree, K(C) the sum of the degrees in C
 * and penalty the resolution over 2m; alone it gains 0. (Q grows by the gain's difference over m.)
 * All nodes wait in a queue in random order; when one moves, its neighbours outside its new community
 * wait again. Rejected: whole rounds over all nodes until none moves, which visits mostly nodes that
 * stay. Cost: linear in the links of the visited nodes.
 */
import type { SparseGraph } from '../../graph/sparse-graph.ts';
import { randomOrder } from './random-order.ts';

/** A gain must be greater by this part of a node's degree to count: more than a sum's rounding error. */
const leastGain = 1e-9;

/** Moves nodes between the numbers in `communities`, in place; returns whether any moved. */
export function moveNodes(
  graph: SparseGraph,
  communities: Uint32Array,
  penalty: number,
  random: () => number,
): boolean {
  const { order, starts, neighbors, weights, degrees } = graph;
  const sizes = new Uint32Array(order);
  const degreeSums = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    const community = communities[node] ?? 0;
    sizes[community] = (sizes[community] ?? 0) + 1;
    degreeSums[community] = (degreeSums[community] ?? 0) + (degrees[node] ?? 0);
  }
  const empty = new Uint32Array(order);
  let emptyCount = 0;
  for (let community = 0; community < order; community++) {
    if (sizes[community] === 0) empty[emptyCount++] = community;
  }

  const queue = randomOrder(order, random);
  const waits = new Uint8Array(order).fill(1);
  const ties = new Float64Array(order);
  const met = new Uint32Array(order);
  let head = 0;
  let waiting = order;
  let moved = false;
  while (waiting > 0) {
    const node = queue[head] ?? 0;
    head = head + 1 === order ? 0 : head + 1;
    waiting--;
    waits[node] = 0;
    const start = starts[node] ?? 0;
    const end = starts[node + 1] ?? 0;
    let metCount = 0;
    for (let entry = start; entry < end; entry++) {
      const community = communities[neighbors[entry] ?? 0] ?? 0;
      const tie = ties[community] ?? 0;
      if (tie === 0) met[metCount++] = community;
      ties[community] = tie + (weights[entry] ?? 0);
    }

    const own = communities[node] ?? 0;
    const degree = degrees[node] ?? 0;
    const price = penalty * degree;
    const least = leastGain * degree;
    let best = own;
    let bestGain = (ties[own] ?? 0) - price * ((degreeSums[own] ?? 0) - degree) + least;
    for (let place = 0; place < metCount; place++) {
      const community = met[place] ?? 0;
      const gain = (ties[community] ?? 0) - price * (degreeSums[community] ?? 0);
      ties[community] = 0;
      if (gain > bestGain && community !== own) {
        best = community;
        bestGain = gain;
      }
    }
    if (bestGain < 0 && emptyCount > 0) best = empty[--emptyCount] ?? 0;
    if (best === own) continue;

    moved = true;
    communities[node] = best;
    degreeSums[best] = (degreeSums[best] ?? 0) + degree;
    degreeSums[own] = (degreeSums[own] ?? 0) - degree;
    sizes[best] = (sizes[best] ?? 0) + 1;
    sizes[own] = (sizes[own] ?? 0) - 1;
    if (sizes[own] === 0) {
      degreeSums[own] = 0;
      empty[emptyCount++] = own;
    }
    for (let entry = start; entry < end; entry++) {
      const neighbor = neighbors[entry] ?? 0;
      if (waits[neighbor] === 1 || communities[neighbor] === best) continue;
      waits[neighbor] = 1;
      const tail = head + waiting;
      queue[tail < order ? tail : tail - order] = neighbor;
      waiting++;
    }
  }
  return moved;
}
