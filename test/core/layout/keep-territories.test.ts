import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTerritories } from '../../../src/core/layout/keep-territories.ts';
import type { StageSteps } from '../../../src/core/shared/stage-steps.ts';

const steps: StageSteps = { advance: () => Promise.resolve() };

describe('keepTerritories', () => {
  it('gives no territory for no community, and leaves one alone where it was', async () => {
    expect(await keepTerritories([], [], 100, 100, steps)).toEqual([]);
    const [alone] = await keepTerritories([4], [{ x: 5, y: -3 }], 100, 100, steps);
    expect(Math.hypot((alone?.x ?? 0) - 5, (alone?.y ?? 0) + 3)).toBeLessThan(1);
  });

  it('moves the smaller of two that are too close the farther', async () => {
    const starts = [
      { x: -5, y: 0 },
      { x: 5, y: 0 },
    ];
    const [large, small] = await keepTerritories([90, 10], starts, 1000, 800, steps);
    expect(large?.x).toBeGreaterThan(-60);
    expect(small?.x).toBeGreaterThan(5 + 5 * (-5 - (large?.x ?? 0)));
  });

  it('keeps all in the frame and apart, even from one place', async () => {
    const territory = fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -300, max: 300 }) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(territory, { maxLength: 12 }),
        fc.boolean(),
        async (list, crowded) => {
          const starts = list.map(([, start]) => (crowded ? { x: 1, y: 1 } : start));
          const sizes = list.map(([size]) => size);
          const territories = await keepTerritories(sizes, starts, 900, 700, steps);
          territories.forEach((a, number) => {
            expect(Math.abs(a.x)).toBeLessThanOrEqual(450 - a.radius + 1e-9);
            expect(Math.abs(a.y)).toBeLessThanOrEqual(350 - a.radius + 1e-9);
            for (const b of territories.slice(0, number)) {
              expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(
                0.98 * (a.radius + b.radius),
              );
            }
          });
        },
      ),
      {
        numRuns: 40,
        // The second begins outside the frame, where the two do not meet.
        examples: [
          [
            [
              [1, { x: 0, y: 0 }],
              [1, { x: 383, y: 146 }],
            ],
            false,
          ],
        ],
      },
    );
  });

  it('gives the driver its turn after each pass, and tries no more once the least land fails', async () => {
    const starts = Array.from({ length: 3000 }, (_, number) => ({ x: number % 7, y: number % 5 }));
    const sizes = starts.map((_, number) => (number < 20 ? 100 : 1));
    let turns = 0;
    const counted: StageSteps = {
      advance: async (count) => {
        expect(count).toBe(0);
        turns += 1;
      },
    };
    const territories = await keepTerritories(sizes, starts, 900, 700, counted);
    expect(territories).toHaveLength(3000);
    expect(turns).toBe(100);
    const stop = new Error('stop');
    const stopped: StageSteps = { advance: () => Promise.reject(stop) };
    await expect(keepTerritories(sizes, starts, 900, 700, stopped)).rejects.toBe(stop);
  }, 30_000);
});
