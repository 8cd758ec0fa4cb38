import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaOf,
  centroidOf,
  clipPolygon,
  cutPolygon,
  keepInside,
  longAxisOf,
  polygonOf,
} from '../../../src/core/layout/polygon.ts';

const rectangle = [
  { x: 0, y: 0 },
  { x: 4, y: 0 },
  { x: 4, y: 2 },
  { x: 0, y: 2 },
];

describe('polygons', () => {
  it('have no area without three corners, and lie at their first', () => {
    expect(areaOf([])).toBe(0);
    expect(centroidOf([{ x: 3, y: 1 }])).toEqual({ x: 3, y: 1 });
  });

  it('have the area and the middle of a rectangle, and its longer axis', () => {
    expect(areaOf(rectangle)).toBe(8);
    expect(centroidOf(rectangle)).toEqual({ x: 2, y: 1 });
    expect(longAxisOf(rectangle)).toBe('x');
  });

  it('stand for a disc: same area, same middle', () => {
    const polygon = polygonOf({ x: 5, y: -3, radius: 10 });
    expect(areaOf(polygon)).toBeCloseTo(Math.PI * 100, 6);
    expect(centroidOf(polygon).x).toBeCloseTo(5, 6);
    expect(centroidOf(polygon).y).toBeCloseTo(-3, 6);
  });
});

describe('clipPolygon', () => {
  it('keeps what lies in the half-plane, all of it or nothing too', () => {
    expect(areaOf(clipPolygon(rectangle, { x: 1, y: 0, most: 1 }))).toBe(2);
    expect(clipPolygon(rectangle, { x: 1, y: 0, most: 9 })).toEqual(rectangle);
    expect(clipPolygon(rectangle, { x: 1, y: 0, most: -1 })).toEqual([]);
  });
});

describe('cutPolygon', () => {
  it('gives the first part its share of the area, and the rest to the second', () => {
    const radius = fc.integer({ min: 1, max: 100 });
    const share = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(
        radius,
        share,
        fc.constantFrom('x' as const, 'y' as const),
        (size, part, axis) => {
          const whole = polygonOf({ x: 7, y: 8, radius: size });
          const [first, second] = cutPolygon(whole, axis, part / 100);
          expect(areaOf(first) / areaOf(whole)).toBeCloseTo(part / 100, 3);
          expect(areaOf(first) + areaOf(second)).toBeCloseTo(areaOf(whole), 6);
          expect(Math.max(...first.map((corner) => corner[axis]))).toBeLessThanOrEqual(
            Math.min(...second.map((corner) => corner[axis])) + 1e-9,
          );
        },
      ),
    );
  });
});

describe('keepInside', () => {
  it.each([
    [
      { x: 2, y: 1 },
      { x: 2, y: 1 },
    ],
    [
      { x: 2, y: 9 },
      { x: 2, y: 1.5 },
    ],
    [
      { x: -3, y: 1 },
      { x: 0.5, y: 1 },
    ],
    [
      { x: 4, y: 0 },
      { x: 3.5, y: 0.5 },
    ],
  ])('moves %o to %o', (point, place) => {
    const moved = { ...point };
    keepInside(moved, rectangle, 0.5);
    expect(moved).toEqual(place);
  });
});
