import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitClosePairs } from '../../../src/core/layout/close-pairs.ts';

describe('visitClosePairs', () => {
  it('visits nothing for no point and for one', () => {
    expect(pairsOf([], 1)).toEqual([]);
    expect(pairsOf([{ x: 0, y: 0 }], 1)).toEqual([]);
  });

  it('visits equal points', () => {
    expect(
      pairsOf(
        [
          { x: 2, y: 2 },
          { x: 2, y: 2 },
        ],
        1,
      ),
    ).toEqual(['0,1']);
  });

  it('misses no pair within reach, and visits none twice', () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: -20, max: 20 }), y: fc.integer({ min: -20, max: 20 }) }),
    );
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 15 }), (places, reach) => {
        const visited = pairsOf(places, reach);
        expect(new Set(visited).size).toBe(visited.length);
        places.forEach((a, first) => {
          places.slice(first + 1).forEach((b, offset) => {
            if (Math.abs(a.x - b.x) >= reach || Math.abs(a.y - b.y) >= reach) return;
            expect(visited).toContain(`${first},${first + 1 + offset}`);
          });
        });
      }),
    );
  });
});

function pairsOf(points: readonly { x: number; y: number }[], reach: number): string[] {
  const pairs: string[] = [];
  visitClosePairs(points, reach, (a, b) => pairs.push(`${a},${b}`));
  return pairs;
}
