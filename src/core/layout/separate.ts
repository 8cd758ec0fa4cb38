/** Two points, moved apart. */
import type { Position } from '../types.ts';

/**
 * Moves two points to `distance` from each other, each half the way; equal points go sideways.
 * Returns whether they were closer than that.
 */
export function separate(
  a: Position | undefined,
  b: Position | undefined,
  distance: number,
): boolean {
  if (a === undefined || b === undefined) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = Math.sqrt(dx * dx + dy * dy);
  if (apart >= distance) return false;
  // A thousandth more, or rounding would leave the pair too close for ever.
  const push = (distance * 1.001 - apart) / 2;
  const [ux, uy] = apart > 0 ? [dx / apart, dy / apart] : [1, 0];
  a.x -= push * ux;
  a.y -= push * uy;
  b.x += push * ux;
  b.y += push * uy;
  return true;
}
