import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceOf, packDiscs } from '../../../src/core/layout/pack-discs.ts';

describe('packDiscs', () => {
  it('gives no disc for no radius, and one in the middle for one', () => {
    expect(packDiscs([], () => 1, [])).toEqual([]);
    expect(packDiscs([5], () => 1, [0])).toEqual([{ x: 0, y: 0, radius: 5 }]);
  });

  it('lets related discs touch', () => {
    const chain = (a: number, b: number) => (Math.abs(a - b) === 1 ? 1 : 0);
    const discs = packDiscs([10, 10, 10, 10, 10], chain, [0, 1, 2, 3, 4]);
    for (let number = 1; number < discs.length; number++) {
      expect(gap(discs[number - 1], discs[number])).toBeCloseTo(0, 6);
    }
  });

  it('lets no disc cover another', () => {
    const radii = fc.array(fc.constantFrom(1, 6, 6, 11, 40), { maxLength: 12 });
    fc.assert(
      fc.property(radii, fc.func(fc.nat(5)), (sizes, affinity) => {
        const discs = packDiscs(sizes, affinity, [...sizes.keys()]);
        discs.forEach((a, number) => {
          for (const b of discs.slice(number + 1)) expect(gap(a, b)).toBeGreaterThan(-0.1);
        });
      }),
    );
  });

  it('packs many equal discs', () => {
    const radii = Array(1000).fill(3);
    expect(packDiscs(radii, () => 0, [...radii.keys()])).toHaveLength(1000);
  });
});

type Disc = ReturnType<typeof packDiscs>[number];

function gap(a: Disc | undefined, b: Disc | undefined): number {
  if (a === undefined || b === undefined) throw new Error('a disc is missing');
  return distanceOf(a, b) - a.radius - b.radius;
}
