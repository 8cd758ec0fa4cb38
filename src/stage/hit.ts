/** Which node is meant by a place on the screen, or by a step of the keyboard. */

import { symbolGrowth } from '../core/cartography/node-radii.ts';
import type { NodeRef } from '../core/types.ts';
import { radiusOf } from './appearance.ts';
import type { Point } from './geometry.ts';
import { positionOf } from './labels/choose.ts';
import type { Projection } from './projection.ts';
import type { Scene } from './scene.ts';

/** Least radius of a node's hit area, in pixels: 24 across for a mouse, 44 for a finger. */
export const hitRadius = { mouse: 12, touch: 22 } as const;

export type Direction = 'left' | 'right' | 'up' | 'down';

const steps: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** A neighbour lies that way when the angle to it is at most 60 degrees. */
const leastCosine = 0.5;

/** Returns the drawn node nearest to `place` of those whose hit area holds it. O(nodes). */
export function nodeAt(
  scene: Scene,
  projection: Projection,
  place: Point,
  least: number,
): NodeRef | null {
  const growth = symbolGrowth(projection.scale);
  let nearest: NodeRef | null = null;
  let shortest = Infinity;
  for (const node of drawnNodes(scene)) {
    const { x, y } = projection.toScreen(positionOf(scene, node));
    const distance = Math.hypot(x - place.x, y - place.y);
    const radius = radiusOf(scene, node) * growth;
    if (distance > Math.max(radius, least) || distance - radius >= shortest) continue;
    shortest = distance - radius;
    nearest = node;
  }
  return nearest;
}

/**
 * Returns the node that an arrow key leads to: the most strongly linked neighbour of the ego
 * network's centre that lies that way. Without a centre, the drawn node nearest to `middle`.
 */
export function walkFrom(
  scene: Scene,
  projection: Projection,
  direction: Direction,
  middle: Point,
): NodeRef | null {
  if (scene.ego === null) return nodeAt(scene, projection, middle, Infinity);
  const from = projection.toScreen(positionOf(scene, scene.ego.center));
  const step = steps[direction];
  const that = scene.ego.neighbours.find((neighbour) => {
    const to = projection.toScreen(positionOf(scene, neighbour));
    const x = to.x - from.x;
    const y = to.y - from.y;
    const length = Math.hypot(x, y);
    return length > 0 && (x * step.x + y * step.y) / length >= leastCosine;
  });
  return that === undefined ? null : { kind: that.kind, number: that.number };
}

/** Returns the unit vector of a direction on the screen. */
export function stepTo(direction: Direction): Point {
  return steps[direction];
}

function* drawnNodes({ visible }: Scene): Generator<NodeRef> {
  for (const number of visible.concepts) yield { kind: 'concept', number };
  for (const number of visible.papers) yield { kind: 'paper', number };
}
