/** Nodes that don't stand where the map has them: the user put them elsewhere, or is about to. */
import type { NodeRef } from '../core/types.ts';
import type { Pin } from '../explorer/state.ts';
import type { Point } from './geometry.ts';
import { keyOf } from './map-graph.ts';

/** Places in map units, by the nodes' keys. */
export type Moved = ReadonlyMap<string, Point>;

const known = new WeakMap<readonly Pin[], Moved>();

/** Returns where `pins` put nodes; the same object for the same list. */
export function movedBy(pins: readonly Pin[]): Moved {
  const kept = known.get(pins);
  if (kept !== undefined) return kept;
  const moved: Moved = new Map(pins.map(({ node, x, y }) => [keyOf(node), { x, y }]));
  known.set(pins, moved);
  return moved;
}

/** Returns the place of `node`, whose home is `home`. */
export function movedPlace(moved: Moved, node: NodeRef, home: Point): Point {
  return (moved.size === 0 ? undefined : moved.get(keyOf(node))) ?? home;
}
