/**
 * Nodes on their way from where they stood to where another map of the same papers has them:
 *
 *   place = from + (home - from) · ease(t / duration)
 *
 * Places are computed at each frame and never written into the graph, so that a glide can turn to
 * another map at any time, from wherever its nodes are.
 */
import { easeInOut } from './easing.ts';
import type { Point } from './geometry.ts';

export interface Glide {
  /**
   * Starts anew. Nodes that are not in `from` are at home.
   * @param from where nodes stand now, by key.
   */
  start(from: ReadonlyMap<string, Point>, durationMs: number): void;
  /** Brings the glide to the present moment; returns whether it goes on. */
  advance(): boolean;
  isUnderway(): boolean;
  /** Returns where the node with `key` is, on its way to `home`. */
  placeOf(key: string, home: Point): Point;
}

/** Returns a glide at rest. @param now milliseconds of a clock that never steps back. */
export function createGlide(now: () => number): Glide {
  let from: ReadonlyMap<string, Point> = new Map();
  let startMs = 0;
  let duration = 0;
  let share = 1;
  return {
    start(places, durationMs) {
      from = places;
      startMs = now();
      duration = durationMs;
      share = durationMs > 0 ? 0 : 1;
    },
    advance() {
      const time = now() - startMs;
      share = time < duration ? easeInOut(time / duration) : 1;
      return share < 1;
    },
    isUnderway: () => share < 1,
    placeOf(key, home) {
      const start = share < 1 ? from.get(key) : undefined;
      if (start === undefined) return home;
      return {
        x: start.x + (home.x - start.x) * share,
        y: start.y + (home.y - start.y) * share,
      };
    },
  };
}
