import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumTrials } from '../../../../src/core/graph/significance/trial-sums.ts';

describe('sumTrials', () => {
  it('gives the sum 0 alone for no trial, and for trials that cannot hit', () => {
    expect([...sumTrials([], 2)]).toEqual([1, 0, 0]);
    expect([...sumTrials([{ count: 3, odds: 0 }], 1)]).toEqual([1, 0]);
  });

  it('gives a binomial for one group', () => {
    // Four fair coins: 1, 4, 6, 4, 1 of 16.
    const [none, one, two, three] = sumTrials([{ count: 4, odds: 1 }], 3);
    expect([none, one, two, three].map((term) => (term ?? 0) * 6)).toEqual([1, 4, 6, 4]);
  });

  it('keeps the ratio of terms that differ by more than a float holds next to 1', () => {
    const terms = sumTrials([{ count: 200, odds: 1e-3 }], 60);
    // b(60) / b(59) = odds (200 - 59) / 60
    expect((terms[60] ?? 0) / (terms[59] ?? 1)).toBeCloseTo((1e-3 * 141) / 60, 12);
  });

  it('stays in range for thousands of likely trials', () => {
    const terms = sumTrials([{ count: 5000, odds: 1 }], 3000);
    expect(terms[2500]).toBe(1);
    expect(terms[3000]).toBeGreaterThan(0);
  });

  it('agrees with every outcome listed one by one', () => {
    const group = fc.record({ count: fc.nat(3), odds: fc.constantFrom(0, 0.01, 0.5, 1, 7, 300) });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 4 }), fc.nat(6), (groups, most) => {
        const odds = groups.flatMap((one) => new Array<number>(one.count).fill(one.odds));
        const listed = new Array<number>(most + 1).fill(0);
        for (let outcome = 0; outcome < 2 ** odds.length; outcome++) {
          const hits = odds.filter((_, trial) => (outcome >> trial) % 2 === 1);
          const weight = hits.reduce((product, one) => product * one, 1);
          if (hits.length <= most) listed[hits.length] = (listed[hits.length] ?? 0) + weight;
        }
        const largest = Math.max(...listed);
        const terms = sumTrials(groups, most);
        const scale = Math.max(...terms);
        listed.forEach((weight, hits) => {
          expect((terms[hits] ?? 0) / scale).toBeCloseTo(weight / largest, 12);
        });
      }),
    );
  });
});
