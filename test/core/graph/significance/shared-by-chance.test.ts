import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffleIncidence } from '../../../../scripts/bench/shuffle-incidence.ts';
import { fitConfiguration } from '../../../../src/core/graph/significance/configuration-model.ts';
import { drawNull, leastTail } from '../../../../src/core/graph/significance/shared-by-chance.ts';
import { createRandom } from '../../../../src/core/shared/random.ts';
import { skewedIncidence } from '../../skewed-incidence.ts';

describe('drawNull', () => {
  it('lets a node without features share none', () => {
    const chances = drawNull([0, 0], [0]).lead([])(0);
    expect(chances.expected).toBe(0);
    expect([...chances.tails]).toEqual([1]);
  });

  it('lets nothing be shared where each feature has one node', () => {
    expect(drawNull([1, 1], [1, 1]).lead([0])(1).expected).toBe(0);
  });

  it('leaves the leader out of its own features', () => {
    // Each of 4 features has 2 of 4 nodes; of the leader's two, one node is left: odds of 1/3, not 1. The
    // sets of two features weigh 1 with none of the leader's, 4 times 1/3 with one, 1/9 with both.
    const { expected, tails } = drawNull([2, 2, 2, 2], [2, 2, 2, 2]).lead([0, 1])(2);
    expect(expected).toBeCloseTo(14 / 22, 8);
    expect(tails[1]).toBeCloseTo(13 / 22, 8);
    expect(tails[2]).toBeCloseTo(1 / 22, 8);
  });

  it('takes a draw that cannot be for no surprise', () => {
    // Of the leader's features one has another node, and there is no other feature to draw.
    const { expected, tails } = drawNull([2, 1], [1, 2]).lead([0, 1])(2);
    expect(expected).toBe(0);
    expect([...tails]).toEqual([1, 1]);
  });

  it('never gives 0', () => {
    const features = Array.from({ length: 600 }, (_, feature) => feature);
    const degrees = Array.from({ length: 2000 }, () => 20);
    const { tails } = drawNull(new Array(66).fill(600), degrees).lead(features)(600);
    expect(tails.at(-1)).toBe(leastTail);
    expect(tails[0]).toBe(1);
  });

  it('agrees with all draws listed one by one', () => {
    const featureDegrees = [1, 1, 2, 2, 3, 5];
    const nodeDegrees = [1, 1, 2, 2, 3, 5];
    const model = fitConfiguration(nodeDegrees, featureDegrees);
    const chances = drawNull(nodeDegrees, featureDegrees);
    const leader = fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 });
    fc.assert(
      fc.property(leader, fc.integer({ min: 1, max: 5 }), (features, degree) => {
        fc.pre(degree <= features.length && nodeDegrees.includes(degree));
        const weights = new Array<number>(degree + 1).fill(0);
        for (let draw = 0; draw < 2 ** 6; draw++) {
          const drawn = featureDegrees.flatMap((_, one) => ((draw >> one) % 2 === 1 ? one : []));
          if (drawn.length !== degree) continue;
          const shared = drawn.filter((feature) => features.includes(feature)).length;
          const weight = drawn.reduce((product, feature) => {
            const taken = features.includes(feature) ? 1 : 0;
            return product * model.featureFitness((featureDegrees[feature] ?? 0) - taken);
          }, 1);
          weights[shared] = (weights[shared] ?? 0) + weight;
        }
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 0);
        const { tails } = chances.lead(features)(degree);
        weights.forEach((_, shared) => {
          const tail = weights.slice(shared).reduce((sum, weight) => sum + weight, 0) / total;
          expect(tails[shared] ?? 0).toBeCloseTo(tail, 9);
        });
      }),
    );
  });

  it('gives the same for falling degrees as for one degree alone', () => {
    const { nodes, featureDegrees } = skewedIncidence(400, 60, 3);
    const degrees = nodes.map((features) => features.length);
    const chances = drawNull(degrees, featureDegrees);
    const largest = nodes.reduce((a, b) => (b.length > a.length ? b : a));
    const inTurn = chances.lead(largest);
    for (const degree of [...new Set(degrees)].sort((a, b) => b - a)) {
      const alone = chances.lead(largest)(degree);
      const next = inTurn(degree);
      expect(next.expected).toBeCloseTo(alone.expected, 9);
      next.tails.forEach((tail, shared) => {
        expect(tail / (alone.tails[shared] ?? 1)).toBeCloseTo(1, 6);
      });
    }
  });

  it('expects what shuffled corpora share on average', () => {
    const { nodes, featureDegrees } = skewedIncidence(40, 60, 5);
    const chances = drawNull(
      nodes.map((features) => features.length),
      featureDegrees,
    );
    const random = createRandom(1);
    const runs = 400;
    let found = 0;
    let expected = 0;
    for (let run = 0; run < runs; run++) {
      const shuffled = shuffleIncidence(nodes, random);
      const leader = shuffled.reduce((a, b) => (b.length > a.length ? b : a));
      const chancesWith = chances.lead(leader);
      for (const other of shuffled) {
        if (other === leader) continue;
        found += other.filter((feature) => leader.includes(feature)).length;
        expected += chancesWith(other.length).expected;
      }
    }
    expect(expected / found).toBeGreaterThan(0.97);
    expect(expected / found).toBeLessThan(1.03);
  });
});
