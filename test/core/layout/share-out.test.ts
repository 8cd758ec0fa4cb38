import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polygonOf } from '../../../src/core/layout/polygon.ts';
import { shareOut } from '../../../src/core/layout/share-out.ts';

const land = polygonOf({ x: 0, y: 0, radius: 100 });

describe('shareOut', () => {
  it('leaves all where they are when nobody shares', () => {
    const points = [{ x: 7, y: 7 }];
    shareOut([], points, [1], land);
    expect(points).toEqual([{ x: 7, y: 7 }]);
  });

  it('puts one node in the middle', () => {
    const points = [{ x: 70, y: 7 }];
    shareOut([0], points, [1], land);
    expect(points[0]?.x).toBeCloseTo(0, 6);
    expect(points[0]?.y).toBeCloseTo(0, 6);
  });

  it('keeps who is left of whom', () => {
    const points = [
      { x: 3, y: 0 },
      { x: -90, y: 0 },
    ];
    shareOut([0, 1], points, [1, 1], land);
    expect(points[1]?.x).toBeLessThan(points[0]?.x ?? 0);
  });

  it('gives a node with more room more of it', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 2, y: 0 },
    ];
    shareOut([0, 1, 2], points, [6, 1, 1], land);
    const [hub, near, far] = points.map(({ x, y }) => ({ x, y }));
    expect(distance(hub, near)).toBeGreaterThan(distance(near, far));
  });

  it('spreads equal nodes evenly, however crowded they were, even all at one place', () => {
    const coordinate = fc.integer({ min: -2, max: 2 });
    const places = fc.array(fc.record({ x: coordinate, y: coordinate }), {
      minLength: 2,
      maxLength: 80,
    });
    fc.assert(
      fc.property(places, (crowd) => {
        const points = crowd.map((place) => ({ ...place }));
        shareOut(
          [...points.keys()],
          points,
          points.map(() => 1),
          land,
        );
        const side = Math.sqrt((Math.PI * 100 * 100) / points.length);
        points.forEach((a, node) => {
          for (const b of points.slice(node + 1)) expect(distance(a, b)).toBeGreaterThan(side / 4);
        });
      }),
    );
  });
});

type Point = { x: number; y: number } | undefined;

function distance(a: Point, b: Point): number {
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
}
