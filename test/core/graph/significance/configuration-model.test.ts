import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitConfiguration } from '../../../../src/core/graph/significance/configuration-model.ts';

/** Nodes and the features that each has. */
const anyNodes = fc.array(fc.subarray([0, 1, 2, 3, 4, 5]), { minLength: 3, maxLength: 9 });

describe('fitConfiguration', () => {
  it('gives no fitness to what has no degree', () => {
    const model = fitConfiguration([0, 0], [0]);
    expect([model.nodeFitness(0), model.featureFitness(0)]).toEqual([0, 0]);
  });

  it('gives every pair the same odds where all degrees are the same', () => {
    // Each of 4 nodes has 2 of 4 features: a chance of 1/2, odds of 1.
    const model = fitConfiguration([2, 2, 2, 2], [2, 2, 2, 2]);
    expect(model.nodeFitness(2) * model.featureFitness(2)).toBeCloseTo(1, 8);
    // A feature of degree 1 would have a chance of 1/4, odds of 1/3.
    expect(model.nodeFitness(2) * model.featureFitness(1)).toBeCloseTo(1 / 3, 8);
  });

  it('takes a feature that every node has for all but certain', () => {
    const model = fitConfiguration([1, 2, 2], [3, 1, 1]);
    expect(model.nodeFitness(1) * model.featureFitness(3)).toBeGreaterThan(100);
  });

  it('expects the degrees that there are', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const degrees = nodes.map((features) => features.length);
        const featureDegrees = [0, 1, 2, 3, 4, 5].map(
          (feature) => nodes.filter((features) => features.includes(feature)).length,
        );
        const model = fitConfiguration(degrees, featureDegrees);
        const chance = (node: number, feature: number) => {
          const odds = model.nodeFitness(node) * model.featureFitness(feature);
          return odds / (1 + odds);
        };
        const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
        // Where some degrees leave no choice, chances tend to 0 and 1 without reaching them.
        for (const degree of degrees) {
          const expected = sum(featureDegrees.map((feature) => chance(degree, feature)));
          expect(Math.abs(expected - degree)).toBeLessThan(0.05);
        }
        for (const degree of featureDegrees) {
          const expected = sum(degrees.map((node) => chance(node, degree)));
          expect(Math.abs(expected - degree)).toBeLessThan(0.05);
        }
      }),
    );
  });
});
