/**
 * Spreads the nodes of every community evenly over its territory, linked nodes near each other.
 *
 * Nodes without a place start on a spiral (`sunflower.ts`). Each round moves every node some way
 * towards the weighted mean of its neighbours, wherever they lie, and then shares the territory out
 * anew (`share-out.ts`): the pull says which nodes belong side by side, the sharing how much land each
 * has. The pull fades, so that nodes pass each other early and settle late. At the end nodes settle
 * (`settle-nodes.ts`). Only + - * / and sqrt are used: engines agree on those. Cost, for n nodes:
 * O(rounds (pulls * links + n log n)).
 */
import type { SparseGraph } from '../graph/sparse-graph.ts';
import { listMembers } from '../shared/list-members.ts';
import type { StageSteps } from '../shared/stage-steps.ts';
import type { Position } from '../types.ts';
import { areaOf, centroidOf, type Polygon } from './polygon.ts';
import { settleNodes, settlingPassesOf } from './settle-nodes.ts';
import { shareOut } from './share-out.ts';
import { sunflower } from './sunflower.ts';

const rounds = 8;
/** Part of the way to its neighbours' mean that a node goes in the first round, and in the last. */
const firstPull = 1;
const lastPull = 0.2;
/** Moves towards the neighbours in one round, so that the pull reaches beyond the next node. */
const pullsARound = 20;

/** Returns how many steps `spreadNodes` counts. */
export function spreadStepsOf(nodeCount: number): number {
  return rounds + settlingPassesOf(nodeCount);
}

export interface SpreadGraph {
  /** Territory of each node. */
  territories: readonly number[];
  /** Land that each node needs; of a territory's nodes only the proportions matter. */
  rooms: readonly number[];
  links: SparseGraph;
}

/**
 * Moves the points, one a node, from where they start. Only their order matters there: who is left of
 * whom, and above whom.
 */
export async function spreadNodes(
  points: Position[],
  graph: SpreadGraph,
  lands: readonly Polygon[],
  steps: StageSteps,
): Promise<void> {
  const members = listMembers(graph.territories);
  for (let round = 0; round < rounds; round++) {
    const pull = firstPull + (lastPull - firstPull) * (round / (rounds - 1));
    pullTogether(points, graph.links, pull, pullsARound);
    lands.forEach((land, territory) => {
      shareOut(members[territory] ?? [], points, graph.rooms, land);
    });
    await steps.advance();
  }
  await settleNodes(points, graph, lands, steps);
}

/** Returns where nodes start that have no place yet; those given earlier nearer to the middle. */
export function startOnSpirals(
  territories: readonly number[],
  lands: readonly Polygon[],
): Position[] {
  const members = listMembers(territories);
  const points = territories.map(() => ({ x: 0, y: 0 }));
  lands.forEach((land, territory) => {
    const own = members[territory] ?? [];
    const { x, y } = centroidOf(land);
    const radius = Math.sqrt(areaOf(land) / Math.PI);
    sunflower(own.length).forEach((place, at) => {
      const node = own[at];
      if (node !== undefined) points[node] = { x: x + radius * place.x, y: y + radius * place.y };
    });
  });
  return points;
}

/** Moves every node `times` times the part `pull` of the way to its neighbours' weighted mean. */
function pullTogether(
  points: readonly Position[],
  { starts, neighbors, weights }: SparseGraph,
  pull: number,
  times: number,
): void {
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  for (let time = 0; time < times; time++) {
    for (let node = 0; node < points.length; node++) {
      let [x, y, total] = [0, 0, 0];
      const end = starts[node + 1] ?? 0;
      for (let place = starts[node] ?? 0; place < end; place++) {
        const other = neighbors[place] ?? 0;
        const weight = weights[place] ?? 0;
        x += weight * (xs[other] ?? 0);
        y += weight * (ys[other] ?? 0);
        total += weight;
      }
      if (total === 0) continue;
      const [ownX, ownY] = [xs[node] ?? 0, ys[node] ?? 0];
      xs[node] = ownX + pull * (x / total - ownX);
      ys[node] = ownY + pull * (y / total - ownY);
    }
  }
  points.forEach((point, node) => {
    point.x = xs[node] ?? 0;
    point.y = ys[node] ?? 0;
  });
}
