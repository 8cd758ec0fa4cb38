/** Puts a layout into the nominal map and sees to it that no two nodes overlap there. */
import type { Position } from '../types.ts';
import { visitClosePairs } from './close-pairs.ts';
import { frame, nodeGap } from './frame.ts';
import { separate } from './separate.ts';

/** How much more one side may be stretched than the other to fill the frame. */
const mostStretch = 1.25;
/** Part of the map that nodes with their gaps may cover and still be separated. */
const mostCover = 0.3;
const mostPasses = 400;

/** Returns the points scaled and moved so that they fill `extent` in the middle of the frame. */
export function fitFrame(
  points: readonly Position[],
  extent: { width: number; height: number },
): Position[] {
  const across = boundsOf(points.map((point) => point.x));
  const down = boundsOf(points.map((point) => point.y));
  const fullX = extent.width / Math.max(across.most - across.least, 1);
  const fullY = extent.height / Math.max(down.most - down.least, 1);
  const scaleX = Math.min(fullX, fullY * mostStretch);
  const scaleY = Math.min(fullY, fullX * mostStretch);
  return points.map(({ x, y }) => ({
    x: frame.width / 2 + (x - (across.least + across.most) / 2) * scaleX,
    y: frame.height / 2 + (y - (down.least + down.most) / 2) * scaleY,
  }));
}

function boundsOf(values: readonly number[]): { least: number; most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, most };
}

/**
 * Moves points apart until no two of their discs, with `nodeGap` between, overlap. A map whose discs
 * cover too much of it for that stays as it is: evenly spread, it comes apart when one zooms in.
 * @param radii of the points' discs, in pixels.
 */
export function separateNodes(points: readonly Position[], radii: readonly number[]): void {
  const cover = radii.reduce((area, radius) => {
    const side = 2 * radius + nodeGap;
    return area + side * side;
  }, 0);
  if (cover > mostCover * frame.width * frame.height) return;
  const largest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  for (let pass = 0, overlaps = 1; pass < mostPasses && overlaps > 0; pass++) {
    overlaps = 0;
    visitClosePairs(points, 2 * largest + nodeGap, (first, second) => {
      const needed = (radii[first] ?? 0) + (radii[second] ?? 0) + nodeGap;
      if (separate(points[first], points[second], needed)) overlaps++;
    });
  }
}
