/**
 * How well places tell the links of a graph.
 *
 *   neighbour preservation  mean over nodes of |the d nearest nodes and the d neighbours| / d,
 *                           d being the node's neighbours, at most `mostNeighbors`
 *   edge ratio              mean length of a link / mean distance of two nodes; lower is tighter
 *
 * Nodes and pairs are drawn at random, with repetition, nodes without neighbours left out. Both are
 * free of scale. Cost: for each node that is drawn a sort of all nodes.
 */
import { createRandom } from '../../src/core/shared/random.ts';
import type { Position } from '../../src/core/types.ts';

const nodesDrawn = 400;
const pairsDrawn = 20_000;
/** Neighbours of a hub that are looked for among its nearest nodes. */
const mostNeighbors = 200;

export interface LayoutQuality {
  neighborPreservation: number;
  edgeRatio: number;
}

/** Returns the quality of the places of a graph's nodes, the same for the same seed. */
export function measureLayout(
  points: readonly Position[],
  { sources, targets }: { sources: Uint32Array; targets: Uint32Array },
  seed: number,
): LayoutQuality {
  const random = createRandom(seed);
  const draw = () => Math.floor(random() * points.length);
  const distance = (a: number, b: number) => {
    const [from, to] = [points[a], points[b]];
    return from === undefined || to === undefined ? 0 : Math.hypot(from.x - to.x, from.y - to.y);
  };
  const neighbors = points.map(() => new Set<number>());
  let lengths = 0;
  sources.forEach((source, link) => {
    const target = targets[link] ?? 0;
    lengths += distance(source, target);
    neighbors[source]?.add(target);
    neighbors[target]?.add(source);
  });
  let distances = 0;
  for (let pair = 0; pair < pairsDrawn; pair++) distances += distance(draw(), draw());
  let [preserved, nodes] = [0, 0];
  for (let drawn = 0; drawn < nodesDrawn; drawn++) {
    const node = draw();
    const own = neighbors[node] ?? new Set();
    const count = Math.min(mostNeighbors, own.size);
    if (count === 0) continue;
    const nearest = nearestTo(node, count, points.length, distance);
    preserved += nearest.filter((other) => own.has(other)).length / count;
    nodes++;
  }
  return {
    neighborPreservation: preserved / nodes,
    edgeRatio: lengths / sources.length / (distances / pairsDrawn),
  };
}

/** Equal distances go to the lower number. */
function nearestTo(
  node: number,
  count: number,
  nodeCount: number,
  distance: (a: number, b: number) => number,
): number[] {
  const away = Float64Array.from({ length: nodeCount }, (_, other) => distance(node, other));
  return [...away.keys()]
    .filter((other) => other !== node)
    .sort((a, b) => (away[a] ?? 0) - (away[b] ?? 0) || a - b)
    .slice(0, count);
}
