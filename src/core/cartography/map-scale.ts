/** Where places of the map lie on a screen or a sheet, and how large. */
import type { Point } from './geometry.ts';

export interface MapScale {
  /** Screen pixels a nominal pixel. */
  scale: number;
  toScreen(point: Point): Point;
  toMap(point: Point): Point;
}
