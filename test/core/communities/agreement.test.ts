import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRandIndex, matchCommunities } from '../../../src/core/communities/agreement.ts';

const twoPartitions = fc
  .integer({ min: 2, max: 12 })
  .chain((papers) =>
    fc.tuple(...[0, 1].map(() => fc.array(fc.nat(3), { minLength: papers, maxLength: papers }))),
  ) as fc.Arbitrary<[number[], number[]]>;

/** The index with every pair of papers looked at. */
function countPairs(one: readonly number[], other: readonly number[]): number {
  let [both, inOne, inOther, all] = [0, 0, 0, 0];
  for (let a = 0; a < one.length; a++) {
    for (let b = a + 1; b < one.length; b++) {
      const [first, second] = [one[a] === one[b], other[a] === other[b]];
      if (first && second) both += 1;
      if (first) inOne += 1;
      if (second) inOther += 1;
      all += 1;
    }
  }
  const expected = (inOne * inOther) / all;
  const most = (inOne + inOther) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

describe('adjustedRandIndex', () => {
  it.each<[string, number[], number[], number]>([
    ['no paper', [], [], 1],
    ['one paper', [0], [0], 1],
    ['all apart in both', [0, 1, 2], [2, 1, 0], 1],
    ['all together in both', [0, 0, 0], [1, 1, 1], 1],
    ['all together against all apart', [0, 0, 0], [0, 1, 2], 0],
    ['the same under other numbers', [0, 0, 1, 1], [1, 1, 0, 0], 1],
    ['one paper of four moved', [0, 0, 1, 1], [0, 0, 0, 1], 0],
    ['halves crossed', [0, 0, 1, 1], [0, 1, 0, 1], -0.5],
  ])('is right for %s', (_, one, other, index) => {
    expect(adjustedRandIndex(one, other)).toBe(index);
  });

  it('gives what counting every pair gives, from either side', () => {
    fc.assert(
      fc.property(twoPartitions, ([one, other]) => {
        const index = adjustedRandIndex(one, other);
        expect(index).toBeCloseTo(countPairs(one, other), 5);
        expect(adjustedRandIndex(other, one)).toBeCloseTo(index, 10);
      }),
    );
  });
});

describe('matchCommunities', () => {
  it('finds each community in the one most like it', () => {
    expect(matchCommunities([0, 0, 0, 1, 1], [1, 1, 2, 2, 2])).toEqual([
      { community: 1, jaccard: 0.666667 },
      { community: 2, jaccard: 0.666667 },
    ]);
  });

  it('takes the smaller number of two that are alike', () => {
    expect(matchCommunities([0, 0], [3, 1])).toEqual([{ community: 1, jaccard: 0.5 }]);
  });

  it('gives 1 for every community of the same partition, and what sets of papers give', () => {
    fc.assert(
      fc.property(twoPartitions, ([one, other]) => {
        const numbers = [...new Set(one)];
        const own = matchCommunities(one, one);
        for (const number of numbers)
          expect(own[number]).toEqual({ community: number, jaccard: 1 });
        const matches = matchCommunities(one, other);
        for (const number of numbers) {
          const papers = new Set(one.flatMap((at, paper) => (at === number ? paper : [])));
          const best = Math.max(
            ...other.map((there) => {
              const others = other.flatMap((at, paper) => (at === there ? paper : []));
              const shared = others.filter((paper) => papers.has(paper)).length;
              return shared / (papers.size + others.length - shared);
            }),
          );
          expect(matches[number]?.jaccard).toBeCloseTo(best, 5);
        }
      }),
    );
  });
});
