import { describe, expect, it } from 'vitest';
import { isSimilar, similarityVectors } from '../../../src/core/graph/similarity.ts';

describe('similarityVectors', () => {
  it('gives nothing for no paper', () => {
    expect(similarityVectors([], 0)).toEqual([]);
  });

  it('weighs the root of a weight by the rarity of its concept', () => {
    const vectors = [
      { features: [0, 1], weights: [4, 9] },
      { features: [1], weights: [1] },
    ];
    const [first, second] = similarityVectors(vectors, 2);
    expect(first?.features).toEqual([0, 1]);
    expect(first?.weights[0]).toBeCloseTo(2 * Math.log(3), 5);
    expect(first?.weights[1]).toBeCloseTo(3 * Math.log(2), 5);
    expect(second?.weights[0]).toBeCloseTo(Math.log(2), 5);
  });
});

describe('isSimilar', () => {
  it.each([
    [9, 0.2, 1, true],
    [9, 0.19, 1, false],
    [9, 0.1, 2, true],
    [9, 0.09, 2, false],
    [2, 0.01, 1, true],
    [3, 0.01, 1, false],
  ])('of rank %i, cosine %f and %i shared: %s', (rank, cosine, shared, expected) => {
    expect(isSimilar(rank, cosine, shared)).toBe(expected);
  });
});
