/**
 * Spreads the nodes of every community evenly over its territory, linked nodes near each other.
 *
 * Nodes start on a sunflower spiral (H. Vogel, "A better way to construct the sunflower head",
 * Mathematical Biosciences 44, 1979). Each pass moves every node some way towards the weighted mean
 * of its neighbours, takes back those that left their territory, and pushes apart those that are
 * closer than the spacing. The spacing grows to its full value and the pull fades, so that nodes pass
 * each other early and settle late. Only + - * / and sqrt are used: engines agree on those.
 */
import type { StageSteps } from '../shared/stage-steps.ts';
import type { Position } from '../types.ts';
import { visitClosePairs } from './close-pairs.ts';
import type { Disc } from './pack-discs.ts';
import { separate } from './separate.ts';

export const spreadPasses = 150;
/** Part of the way to its neighbours' mean that a node goes in the first pass. */
const firstPull = 0.25;
/** Part of the full spacing that holds in the first pass. */
const firstSpacing = 0.3;

/** Cosine and sine of the golden angle, pi * (3 - sqrt 5). */
const golden = { cosine: -0.7373688780783197, sine: 0.6754902942615238 };

export interface SpreadNode {
  territory: number;
  /** Linked nodes with the weight of the link. */
  neighbors: readonly { node: number; weight: number }[];
}

/**
 * Returns the place of each node; of a community's nodes those given earlier start nearer to its
 * middle. `spacing` is the distance that neighbours come to. Counts a step a pass.
 */
export async function spreadNodes(
  nodes: readonly SpreadNode[],
  territories: readonly Disc[],
  spacing: number,
  steps: StageSteps,
): Promise<Position[]> {
  const points = startOnSpirals(nodes, territories);
  for (let pass = 0; pass < spreadPasses; pass++) {
    const time = pass / (spreadPasses - 1);
    pullTogether(points, nodes, firstPull * (1 - time));
    keepInside(points, nodes, territories);
    pushApart(points, nodes, spacing * (firstSpacing + (1 - firstSpacing) * time));
    await steps.advance();
  }
  return points;
}

function startOnSpirals(nodes: readonly SpreadNode[], territories: readonly Disc[]): Position[] {
  const sizes = territories.map(() => 0);
  for (const { territory } of nodes) sizes[territory] = (sizes[territory] ?? 0) + 1;
  const spirals = territories.map(() => ({ cosine: 1, sine: 0, count: 0 }));
  return nodes.map(({ territory }) => {
    const disc = territories[territory] ?? { x: 0, y: 0, radius: 0 };
    const spiral = spirals[territory] ?? { cosine: 1, sine: 0, count: 0 };
    const radius = disc.radius * Math.sqrt((spiral.count + 0.5) / (sizes[territory] ?? 1));
    const point = { x: disc.x + radius * spiral.cosine, y: disc.y + radius * spiral.sine };
    const { cosine, sine } = spiral;
    spiral.cosine = cosine * golden.cosine - sine * golden.sine;
    spiral.sine = cosine * golden.sine + sine * golden.cosine;
    spiral.count++;
    return point;
  });
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

function pushApart(points: Position[], nodes: readonly SpreadNode[], spacing: number): void {
  visitClosePairs(points, spacing, (first, second) => {
    if (nodes[first]?.territory !== nodes[second]?.territory) return;
    separate(points[first], points[second], spacing);
  });
}

function keepInside(
  points: Position[],
  nodes: readonly SpreadNode[],
  territories: readonly Disc[],
): void {
  points.forEach((point, node) => {
    const disc = territories[nodes[node]?.territory ?? 0];
    if (disc === undefined) return;
    const [dx, dy] = [point.x - disc.x, point.y - disc.y];
    const apart = Math.sqrt(dx * dx + dy * dy);
    if (apart <= disc.radius) return;
    point.x = disc.x + (dx / apart) * disc.radius;
    point.y = disc.y + (dy / apart) * disc.radius;
  });
}
