/**
 * Spreads the nodes of every community evenly over its territory, linked nodes near each other.
 *
 * Nodes start on a sunflower spiral (H. Vogel, "A better way to construct the sunflower head",
 * Mathematical Biosciences 44, 1979). Each round moves every node some way towards the weighted mean
 * of its neighbours, wherever they lie, and then shares the territory out anew (`share-out.ts`): the
 * pull says which nodes belong side by side, the sharing how much land each has. The pull fades, so
 * that nodes pass each other early and settle late. At the end nodes that are closer than their
 * plots allow are pushed apart, which rounds off the corners of the plots. Only + - * / and sqrt are
 * used: engines agree on those.
 */
import type { StageSteps } from '../shared/stage-steps.ts';
import type { Position } from '../types.ts';
import { visitClosePairs } from './close-pairs.ts';
import { areaOf, centroidOf, keepInside, type Polygon } from './polygon.ts';
import { separate } from './separate.ts';
import { shareOut } from './share-out.ts';

const rounds = 14;
/** Part of the way to its neighbours' mean that a node goes in the first round, and in the last. */
const firstPull = 1;
const lastPull = 0.2;
/** Moves towards the neighbours in one round, so that the pull reaches beyond the next node. */
const pullsARound = 20;
const settlingPasses = 30;
/** Steps that `spreadNodes` counts. */
export const spreadSteps = rounds + settlingPasses;

/** Distance of two nodes over the mean side of their plots, were these squares, once settled. */
const looseness = 1.02;
/** Part of its plot's half side that a node keeps from the rim of its territory. */
const rim = 0.8;

/** Cosine and sine of the golden angle, pi * (3 - sqrt 5). */
const golden = { cosine: -0.7373688780783197, sine: 0.6754902942615238 };

export interface SpreadNode {
  territory: number;
  /** Land that the node needs; of a territory's nodes only the proportions matter. */
  room: number;
  /** Linked nodes with the weight of the link. */
  neighbors: readonly { node: number; weight: number }[];
}

/**
 * Returns the place of each node; of a community's nodes those given earlier start nearer to its
 * middle.
 */
export async function spreadNodes(
  nodes: readonly SpreadNode[],
  lands: readonly Polygon[],
  steps: StageSteps,
): Promise<Position[]> {
  const members = listMembersOf(nodes, lands.length);
  const rooms = nodes.map(({ room }) => room);
  const points = startOnSpirals(nodes, members, lands);
  for (let round = 0; round < rounds; round++) {
    const pull = firstPull + (lastPull - firstPull) * (round / (rounds - 1));
    for (let time = 0; time < pullsARound; time++) pullTogether(points, nodes, pull);
    lands.forEach((land, territory) => {
      shareOut(members[territory] ?? [], points, rooms, land);
    });
    await steps.advance();
  }
  const radii = listPlotRadii(nodes, members, lands);
  const largest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  for (let pass = 0; pass < settlingPasses; pass++) {
    visitClosePairs(points, 2 * looseness * largest, (first, second) => {
      if (nodes[first]?.territory !== nodes[second]?.territory) return;
      const distance = looseness * ((radii[first] ?? 0) + (radii[second] ?? 0));
      separate(points[first], points[second], distance);
    });
    points.forEach((point, node) => {
      keepInside(point, lands[nodes[node]?.territory ?? 0] ?? [], rim * (radii[node] ?? 0));
    });
    await steps.advance();
  }
  return points;
}

function listMembersOf(nodes: readonly SpreadNode[], territoryCount: number): number[][] {
  const members = Array.from({ length: territoryCount }, (): number[] => []);
  nodes.forEach(({ territory }, node) => {
    members[territory]?.push(node);
  });
  return members;
}

function startOnSpirals(
  nodes: readonly SpreadNode[],
  members: readonly (readonly number[])[],
  lands: readonly Polygon[],
): Position[] {
  const points = nodes.map(() => ({ x: 0, y: 0 }));
  lands.forEach((land, territory) => {
    const own = members[territory] ?? [];
    const { x, y } = centroidOf(land);
    const radius = Math.sqrt(areaOf(land) / Math.PI);
    let [cosine, sine] = [1, 0];
    own.forEach((node, place) => {
      const reach = radius * Math.sqrt((place + 0.5) / own.length);
      points[node] = { x: x + reach * cosine, y: y + reach * sine };
      [cosine, sine] = [
        cosine * golden.cosine - sine * golden.sine,
        cosine * golden.sine + sine * golden.cosine,
      ];
    });
  });
  return points;
}

/** Half the side of each node's plot, were it a square. */
function listPlotRadii(
  nodes: readonly SpreadNode[],
  members: readonly (readonly number[])[],
  lands: readonly Polygon[],
): number[] {
  const areas = lands.map((land, territory) => {
    const needed = (members[territory] ?? []).reduce(
      (sum, node) => sum + (nodes[node]?.room ?? 0),
      0,
    );
    return areaOf(land) / needed;
  });
  return nodes.map(({ territory, room }) => Math.sqrt((areas[territory] ?? 0) * room) / 2);
}

function pullTogether(points: Position[], nodes: readonly SpreadNode[], pull: number): void {
  nodes.forEach(({ neighbors }, node) => {
    let [x, y, total] = [0, 0, 0];
    for (const { node: other, weight } of neighbors) {
      const point = points[other];
      if (point === undefined) continue;
      x += weight * point.x;
      y += weight * point.y;
      total += weight;
    }
    const point = points[node];
    if (point === undefined || total === 0) return;
    point.x += pull * (x / total - point.x);
    point.y += pull * (y / total - point.y);
  });
}
