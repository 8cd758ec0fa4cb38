/**
 * Settles nodes in their territories: those closer than their plots allow are pushed apart, and all
 * are kept inside. After sharing out this rounds off the corners of the plots.
 */
import type { StageSteps } from '../shared/stage-steps.ts';
import type { Position } from '../types.ts';
import { visitClosePairs } from './close-pairs.ts';
import { areaOf, keepInside, type Polygon } from './polygon.ts';
import { separate } from './separate.ts';

/**
 * Returns how many passes `settleNodes` makes, each a step: 30 up to 1,000 nodes, down to 8 on large
 * graphs, whose nodes are too small for a corner to be seen.
 */
export function settlingPassesOf(nodeCount: number): number {
  return Math.max(8, Math.min(30, Math.round(30_000 / nodeCount)));
}

/** Distance of two nodes over the mean side of their plots, were these squares, once settled. */
const looseness = 1.02;
/** Part of its plot's half side that a node keeps from the rim of its territory. */
const rim = 0.8;

export interface SettledGraph {
  /** Territory of each node. */
  territories: readonly number[];
  /** Land that each node needs; of a territory's nodes only the proportions matter. */
  rooms: readonly number[];
}

/** Moves the points; only nodes of one territory push each other. */
export async function settleNodes(
  points: readonly Position[],
  { territories, rooms }: SettledGraph,
  lands: readonly Polygon[],
  steps: StageSteps,
): Promise<void> {
  const radii = listPlotRadii(territories, rooms, lands);
  const passes = settlingPassesOf(points.length);
  const largest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  for (let pass = 0; pass < passes; pass++) {
    visitClosePairs(points, 2 * looseness * largest, (first, second) => {
      if (territories[first] !== territories[second]) return;
      const distance = looseness * ((radii[first] ?? 0) + (radii[second] ?? 0));
      separate(points[first], points[second], distance);
    });
    points.forEach((point, node) => {
      keepInside(point, lands[territories[node] ?? 0] ?? [], rim * (radii[node] ?? 0));
    });
    await steps.advance();
  }
}

/** Half the side of each node's plot, were it a square. */
function listPlotRadii(
  territories: readonly number[],
  rooms: readonly number[],
  lands: readonly Polygon[],
): number[] {
  const needed = lands.map(() => 0);
  territories.forEach((territory, node) => {
    needed[territory] = (needed[territory] ?? 0) + (rooms[node] ?? 0);
  });
  const areas = lands.map((land, territory) => areaOf(land) / (needed[territory] ?? 1));
  return rooms.map((room, node) => Math.sqrt((areas[territories[node] ?? 0] ?? 0) * room) / 2);
}
