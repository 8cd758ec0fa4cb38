import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  shuffleIncidence,
  transposeIncidence,
} from '../../../../scripts/bench/shuffle-incidence.ts';
import {
  drawNull,
  type PairNull,
} from '../../../../src/core/graph/significance/shared-by-chance.ts';
import {
  type ExcludedPairs,
  type PairTests,
  passingRate,
  testPairs,
  usualRange,
} from '../../../../src/core/graph/significance/test-pairs.ts';
import { doAtOnce } from '../../../../src/core/shared/in-steps.ts';
import { createRandom } from '../../../../src/core/shared/random.ts';
import { skewedIncidence } from '../../skewed-incidence.ts';

const none: ExcludedPairs = { pairs: [], has: () => false };

describe('usualRange', () => {
  it('is 0 alone where nothing can be shared', () => {
    expect(usualRange([])).toEqual({ from: 0, to: 0 });
    expect(usualRange([1])).toEqual({ from: 0, to: 0 });
  });

  it('leaves out what chance rarely reaches on either side', () => {
    // P(0) = 0.02, P(1) = 0.38, P(2) = 0.58, P(3) = 0.02
    expect(usualRange([1, 0.98, 0.6, 0.02])).toEqual({ from: 1, to: 2 });
  });

  it('agrees with the chances summed one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }), (weights) => {
        const sum = weights.reduce((total, weight) => total + weight, 0);
        fc.pre(sum > 0);
        const chances = weights.map((weight) => weight / sum);
        const tails = chances.map((_, from) =>
          from === 0 ? 1 : chances.slice(from).reduce((total, chance) => total + chance, 0),
        );
        const { from, to } = usualRange(tails);
        const within = (start: number, end: number) =>
          chances.slice(start, end).reduce((total, chance) => total + chance, 0);
        expect(within(0, from)).toBeLessThanOrEqual(0.025 + 1e-9);
        expect(within(to + 1, chances.length)).toBeLessThanOrEqual(0.025 + 1e-9);
        expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});

describe('testPairs', () => {
  it('tests nothing for no node and for one', () => {
    const nothing = { tested: 0, passing: 0, possible: 0 };
    expect(testsOf([], 0).summary).toEqual(nothing);
    expect(testsOf([[0, 1]], 2).summary).toEqual(nothing);
  });

  it('counts pairs that share nothing, and nodes without features', () => {
    const { summary, test } = testsOf([[0], [1], []], 2);
    expect(summary).toEqual({ tested: 3, passing: 0, possible: 0 });
    expect(test(0, 2, 0)).toEqual({ expected: 0, pValue: 1, qValue: 1 });
  });

  it('gives the same for both orders of a pair of equal degrees', () => {
    const { test } = testsOf([[0, 1], [1, 2], [0, 1, 2, 3], [3]], 4);
    expect(test(0, 1, 1)).toEqual(test(1, 0, 1));
  });

  it('multiplies the least p-value by the number of tests', () => {
    const { summary, test } = planted(40, 12);
    const { pValue, qValue } = test(0, 1, 12);
    expect(qValue).toBeCloseTo(pValue * summary.tested, 12);
    expect(pValue).toBeLessThan(1e-6);
  });

  it('finds planted pairs and nothing else', () => {
    const { summary, test } = planted(60, 12);
    expect(test(0, 1, 12).qValue).toBeLessThan(passingRate);
    expect(summary.passing).toBe(1);
  });

  it('says that no pair of a small corpus could pass', () => {
    // Of 4 nodes with 2 of 4 features each, two share both by chance in one draw of some.
    const nodes = [
      [0, 1],
      [0, 1],
      [2, 3],
      [2, 3],
    ];
    expect(testsOf(nodes, 4).summary).toEqual({ tested: 6, passing: 0, possible: 0 });
  });

  it('agrees with a double loop over all pairs', () => {
    const nodes = fc.array(fc.subarray([0, 1, 2, 3, 4, 5, 6]), { maxLength: 8 });
    fc.assert(
      fc.property(nodes, fc.nat(3), (lists, skipped) => {
        const pairs: [number, number][] =
          lists.length > 3 ? [[skipped, skipped === 3 ? 2 : 3]] : [];
        const isExcluded = (a: number, b: number) =>
          pairs.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
        const tests = doAtOnce(testPairs(lists, 7, { pairs, has: isExcluded }));
        const naive = everyPair(lists, isExcluded);
        expect(tests.summary.tested).toBe(naive.length);
        for (const { one, other, shared, pValue } of naive) {
          if (shared === 0) continue;
          const found = tests.test(one, other, shared);
          const rate = naive
            .filter((pair) => pair.pValue >= pValue - 1e-12)
            .map((pair) => {
              const rank = naive.filter(({ pValue: p }) => p <= pair.pValue + 1e-12).length;
              return (pair.pValue * naive.length) / rank;
            });
          expect(found.pValue).toBeCloseTo(pValue, 9);
          expect(found.qValue).toBeCloseTo(Math.min(1, ...rate), 9);
        }
      }),
    );
  });

  it('depends on no order of the features', () => {
    const { nodes } = skewedIncidence(20, 30, 7);
    const turned = nodes.map((features) => features.map((feature) => 29 - feature));
    expect(testsOf(turned, 30).summary).toEqual(testsOf(nodes, 30).summary);
    nodes.forEach((features, node) => {
      const shared = features.filter((feature) => nodes[0]?.includes(feature)).length;
      if (node > 0)
        expect(testsOf(turned, 30).test(0, node, shared).pValue).toBeCloseTo(
          testsOf(nodes, 30).test(0, node, shared).pValue,
          9,
        );
    });
  });

  it('lets a link pass in no more than 5 % of corpora shuffled with both degrees kept', () => {
    const { nodes } = skewedIncidence(40, 60, 11);
    const random = createRandom(1);
    const runs = 200;
    const count = { nodes: 0, features: 0 };
    let could = 0;
    for (let run = 0; run < runs; run++) {
      const shuffled = shuffleIncidence(nodes, random);
      const { passing, possible } = testsOf(shuffled, 60).summary;
      could = Math.max(could, possible);
      if (passing > 0) count.nodes += 1;
      if (testsOf(transposeIncidence(shuffled, 60), 40).summary.passing > 0) count.features += 1;
    }
    // Two standard errors of a share of 5 % of 200: 3.1 %.
    const most = runs * (passingRate + 2 * Math.sqrt((passingRate * (1 - passingRate)) / runs));
    expect(could).toBeGreaterThan(100);
    expect(count.nodes).toBeLessThanOrEqual(most);
    expect(count.features).toBeLessThanOrEqual(most);
  }, 60_000);
});

function testsOf(nodes: readonly (readonly number[])[], featureCount: number): PairTests {
  return doAtOnce(testPairs(nodes, featureCount, none));
}

/** Nodes of `degree` random features each, the first two with the same. */
function planted(nodeCount: number, degree: number): PairTests {
  const random = createRandom(5);
  const nodes = Array.from({ length: nodeCount }, () => {
    const features = new Set<number>();
    while (features.size < degree) features.add(Math.floor(100 * random()));
    return [...features];
  });
  nodes[1] = nodes[0] ?? [];
  return testsOf(nodes, 100);
}

/** Every pair that is not excluded, each tested by itself: the leader has more, or is expected to share more. */
function everyPair(
  nodes: readonly (readonly number[])[],
  isExcluded: (one: number, other: number) => boolean,
) {
  const chances: PairNull = drawNull(
    nodes.map((features) => features.length),
    [0, 1, 2, 3, 4, 5, 6].map(
      (feature) => nodes.filter((features) => features.includes(feature)).length,
    ),
  );
  return nodes.flatMap((a, one) =>
    nodes.flatMap((b, other) => {
      if (one >= other || isExcluded(one, other)) return [];
      const shared = a.filter((feature) => b.includes(feature)).length;
      const [ledByA, ledByB] = [chances.lead(a), chances.lead(b)];
      const isLedByA =
        a.length > b.length ||
        (a.length === b.length && ledByA(a.length).expected > ledByB(b.length).expected);
      const { tails } = isLedByA ? ledByA(b.length) : ledByB(a.length);
      return [{ one, other, shared, pValue: tails[shared] ?? 1 }];
    }),
  );
}
