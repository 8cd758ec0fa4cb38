/** Shapes that are drawn on the map to select what lies in them: a box, or a lasso round anything. */
import { toCss } from './colour.ts';
import type { Point } from './geometry.ts';
import type { Theme } from './theme.ts';

export const selectTools = ['box', 'lasso'] as const;
export type SelectTool = (typeof selectTools)[number];

/** A closed outline in CSS pixels from the container's top left. */
export type Shape = readonly Point[];

/** Points of a lasso are at least so many pixels apart. */
const lassoStep = 3;
const outlineWidth = 1.5;
const dashes = [5, 4];
const fillOpacity = 0.06;

/** Returns the box between two corners. */
export function boxShape(from: Point, to: Point): Shape {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/** Returns `lasso` led on to `place`. */
export function lassoThrough(lasso: Shape, place: Point): Shape {
  const last = lasso.at(-1);
  const near = last !== undefined && Math.hypot(place.x - last.x, place.y - last.y) < lassoStep;
  return near ? lasso : [...lasso, place];
}

/**
 * Tells whether `place` lies in `shape`, by the even-odd rule: a ray from it to the right crosses the
 * outline an odd number of times. O(points).
 */
export function shapeHolds(shape: Shape, { x, y }: Point): boolean {
  let inside = false;
  let before = shape.at(-1);
  for (const point of shape) {
    if (before !== undefined && point.y > y !== before.y > y) {
      const crossing = point.x + ((y - point.y) / (before.y - point.y)) * (before.x - point.x);
      if (x < crossing) inside = !inside;
    }
    before = point;
  }
  return inside;
}

/** Paints the outline of `shape`, dashed, and what it holds a little darker. */
export function paintShape(context: CanvasRenderingContext2D, shape: Shape, theme: Theme): void {
  context.beginPath();
  for (const { x, y } of shape) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = toCss(theme.ink, fillOpacity);
  context.fill('evenodd');
  context.lineWidth = outlineWidth;
  context.strokeStyle = toCss(theme.ink);
  context.setLineDash(dashes);
  context.stroke();
  context.setLineDash([]);
}
