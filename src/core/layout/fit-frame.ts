/** Puts a layout into the nominal map and sees to it that no two nodes overlap there. */
import type { Position } from '../types.ts';
import { visitClosePairs } from './close-pairs.ts';
import { frame, nodeGap } from './frame.ts';
import { separate } from './spread-nodes.ts';

/** How much more one side may be stretched than the other to fill the frame. */
const mostStretch = 1.25;
/** Part of the map that nodes with their gaps may cover before their radii are scaled down. */
const mostCover = 0.3;
const mostPasses = 400;

/** Returns the points scaled and moved so that they fill the frame up to its margin. */
export function fitFrame(points: readonly Position[]): Position[] {
  const [left, right] = bounds(points.map((point) => point.x));
  const [top, bottom] = bounds(points.map((point) => point.y));
  const fullX = (frame.width - 2 * frame.margin) / Math.max(right - left, 1);
  const fullY = (frame.height - 2 * frame.margin) / Math.max(bottom - top, 1);
  const scaleX = Math.min(fullX, fullY * mostStretch);
  const scaleY = Math.min(fullY, fullX * mostStretch);
  return points.map(({ x, y }) => ({
    x: frame.width / 2 + (x - (left + right) / 2) * scaleX,
    y: frame.height / 2 + (y - (top + bottom) / 2) * scaleY,
  }));
}

function bounds(values: readonly number[]): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

/**
 * Moves points apart until no two of their discs, with `nodeGap` between, overlap. Where the discs
 * would cover too much of the map for that, they count as so much smaller: a large map overlaps when
 * it is fitted, and comes apart when one zooms in.
 */
export function separateNodes(points: Position[], radii: readonly number[]): void {
  const cover = radii.reduce((sum, radius) => sum + (2 * radius + nodeGap) ** 2, 0);
  const shrink = Math.min(1, Math.sqrt((mostCover * frame.width * frame.height) / cover));
  const reach = shrink * (2 * Math.max(...radii) + nodeGap);
  for (let pass = 0; pass < mostPasses; pass++) {
    let overlaps = 0;
    visitClosePairs(points, reach, (first, second) => {
      const [a, b] = [points[first], points[second]];
      if (a === undefined || b === undefined) return;
      const needed = shrink * ((radii[first] ?? 0) + (radii[second] ?? 0) + nodeGap);
      if ((a.x - b.x) ** 2 + (a.y - b.y) ** 2 >= needed * needed) return;
      separate(a, b, needed * 1.001);
      overlaps++;
    });
    if (overlaps === 0) return;
  }
}
