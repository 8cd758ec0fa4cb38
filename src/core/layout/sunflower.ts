/**
 * Points spread evenly over a disc in the order of their distance from its middle, no two alike: the
 * spiral of H. Vogel, "A better way to construct the sunflower head", Mathematical Biosciences 44 (1979).
 */
import type { Position } from '../types.ts';

/** Cosine and sine of the golden angle, pi * (3 - sqrt 5). */
const golden = { cosine: -0.7373688780783197, sine: 0.6754902942615238 };

/** Returns `count` points of the disc of radius 1 around the origin. */
export function sunflower(count: number): Position[] {
  let [cosine, sine] = [1, 0];
  return Array.from({ length: count }, (_, place) => {
    const reach = Math.sqrt((place + 0.5) / count);
    const point = { x: reach * cosine, y: reach * sine };
    [cosine, sine] = [
      cosine * golden.cosine - sine * golden.sine,
      cosine * golden.sine + sine * golden.cosine,
    ];
    return point;
  });
}
