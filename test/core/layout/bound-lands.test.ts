import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundLands } from '../../../src/core/layout/bound-lands.ts';
import { packDiscs } from '../../../src/core/layout/pack-discs.ts';
import { areaOf } from '../../../src/core/layout/polygon.ts';

describe('boundLands', () => {
  it('gives no land for no territory', () => {
    expect(boundLands([])).toEqual([]);
  });

  it('lets a territory alone grow all round', () => {
    const [land] = boundLands([{ x: 1, y: 2, radius: 10, shore: 3 }]);
    expect(areaOf(land ?? [])).toBeCloseTo(1.69 * Math.PI * 100, 0);
  });

  it('leaves the sea between two lands as wide as both shores', () => {
    const lands = boundLands([
      { x: 0, y: 0, radius: 10, shore: 3 },
      { x: 26, y: 0, radius: 10, shore: 3 },
    ]);
    expect(Math.max(...(lands[0] ?? []).map(({ x }) => x))).toBeCloseTo(10, 6);
    expect(Math.min(...(lands[1] ?? []).map(({ x }) => x))).toBeCloseTo(16, 6);
  });

  it('keeps every land about its disc, none on that of another', () => {
    const radii = fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(radii, (sizes) => {
        const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
        const discs = packDiscs(sizes, () => 1, order);
        const territories = discs.map((disc) => ({ ...disc, radius: disc.radius - 2, shore: 2 }));
        boundLands(territories).forEach((land, own) => {
          const disc = territories[own];
          for (const { x, y } of land) {
            for (const [number, other] of territories.entries()) {
              const apart = Math.hypot(x - other.x, y - other.y);
              if (number === own) expect(apart).toBeLessThan(1.4 * (disc?.radius ?? 0));
              else expect(apart).toBeGreaterThan(other.radius);
            }
          }
        });
      }),
      { numRuns: 30 },
    );
  });
});
