import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/core/analysis/wilson-interval.ts';

describe('wilsonInterval', () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives for %i of %i the published interval', (having, all, low, high) => {
    const interval = wilsonInterval(having, all);
    expect(interval.share).toBe(having / all);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  const counts = fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(5000))
    .map(([all, having]) => [having % (all + 1), all] as const);

  it('holds the share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(counts, ([having, all]) => {
        const { share, low, high } = wilsonInterval(having, all);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the mirror of the interval of those that lack the property', () => {
    fc.assert(
      fc.property(counts, ([having, all]) => {
        const { low, high } = wilsonInterval(having, all);
        const mirrored = wilsonInterval(all - having, all);
        expect(mirrored.low).toBeCloseTo(1 - high, 12);
        expect(mirrored.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  it('narrows as the sample grows', () => {
    fc.assert(
      fc.property(counts, ([having, all]) => {
        const small = wilsonInterval(having, all);
        const large = wilsonInterval(4 * having, 4 * all);
        expect(large.high - large.low).toBeLessThan(small.high - small.low);
      }),
    );
  });
});
