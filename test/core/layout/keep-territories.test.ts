import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTerritories } from '../../../src/core/layout/keep-territories.ts';

describe('keepTerritories', () => {
  it('gives no territory for no community, and leaves one alone where it was', () => {
    expect(keepTerritories([], [], 100, 100)).toEqual([]);
    const [alone] = keepTerritories([4], [{ x: 5, y: -3 }], 100, 100);
    expect(Math.hypot((alone?.x ?? 0) - 5, (alone?.y ?? 0) + 3)).toBeLessThan(1);
  });

  it('moves the smaller of two that are too close the farther', () => {
    const starts = [
      { x: -5, y: 0 },
      { x: 5, y: 0 },
    ];
    const [large, small] = keepTerritories([90, 10], starts, 1000, 800);
    expect(large?.x).toBeGreaterThan(-60);
    expect(small?.x).toBeGreaterThan(5 + 5 * (-5 - (large?.x ?? 0)));
  });

  it('keeps all in the frame and apart, even from one place', () => {
    const territory = fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -300, max: 300 }) }),
    );
    fc.assert(
      fc.property(fc.array(territory, { maxLength: 12 }), fc.boolean(), (list, crowded) => {
        const starts = list.map(([, start]) => (crowded ? { x: 1, y: 1 } : start));
        const sizes = list.map(([size]) => size);
        const territories = keepTerritories(sizes, starts, 900, 700);
        territories.forEach((a, number) => {
          expect(Math.abs(a.x)).toBeLessThanOrEqual(450 - a.radius + 1e-9);
          expect(Math.abs(a.y)).toBeLessThanOrEqual(350 - a.radius + 1e-9);
          for (const b of territories.slice(0, number)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.98 * (a.radius + b.radius));
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});
