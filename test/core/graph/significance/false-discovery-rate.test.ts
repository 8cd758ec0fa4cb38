import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falseDiscoveryRate } from '../../../../src/core/graph/significance/false-discovery-rate.ts';

const single = (pValue: number) => ({ pValue, count: 1 });

describe('falseDiscoveryRate', () => {
  it('gives 1 where nothing is listed', () => {
    expect(falseDiscoveryRate([], 10)(0.01)).toBe(1);
  });

  it('multiplies a single p-value by the number of tests', () => {
    expect(falseDiscoveryRate([single(0.01)], 10)(0.01)).toBeCloseTo(0.1, 12);
  });

  it('gives equal p-values their common rank, in one entry or in several', () => {
    expect(falseDiscoveryRate([{ pValue: 0.01, count: 2 }], 10)(0.01)).toBeCloseTo(0.05, 12);
    expect(falseDiscoveryRate([single(0.01), single(0.01)], 10)(0.01)).toBeCloseTo(0.05, 12);
  });

  it('agrees with a table worked out by hand', () => {
    // p m / r for m = 10: 0.01, 0.06, 0.05, 0.1, 0.8; the 0.06 falls to the 0.05 behind it.
    const pValues = [0.001, 0.012, 0.015, 0.04, 0.4];
    const rateOf = falseDiscoveryRate(pValues.map(single), 10);
    const rates = [0.01, 0.05, 0.05, 0.1, 0.8];
    pValues.forEach((pValue, place) => {
      expect(rateOf(pValue)).toBeCloseTo(rates[place] ?? 0, 12);
    });
  });

  it('is no lower for a higher p-value, and passes what the step-up rule passes', () => {
    const entry = fc.record({
      pValue: fc.double({ min: 1e-6, max: 1, noNaN: true }),
      count: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(entry), fc.nat(50), (tests, unlisted) => {
        const listed = tests.flatMap(({ pValue, count }) => new Array<number>(count).fill(pValue));
        const ascending = listed.sort((a, b) => a - b);
        const total = ascending.length + unlisted;
        const rateOf = falseDiscoveryRate(tests, total);
        const level = 0.3;
        const steps = ascending.map((pValue, rank) => pValue * total <= level * (rank + 1));
        const passing = steps.lastIndexOf(true) + 1;
        expect(ascending.filter((pValue) => rateOf(pValue) <= level)).toHaveLength(passing);
        ascending.forEach((pValue, rank) => {
          expect(rateOf(pValue)).toBeGreaterThanOrEqual(rateOf(ascending[rank - 1] ?? pValue));
        });
      }),
    );
  });
});
