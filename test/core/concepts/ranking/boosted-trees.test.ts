import { describe, expect, it } from 'vitest';
import { BoostedTrees } from '../../../../src/core/concepts/ranking/boosted-trees.ts';
import { FEATURE_NAMES } from '../../../../src/core/concepts/ranking/phrase-features.ts';
import { RANKER_TREES } from '../../../../src/core/concepts/ranking/ranker-trees.ts';

const row = (...values: number[]) => Float64Array.from(values);

describe('BoostedTrees', () => {
  it('gives the base without trees', () => {
    expect(new BoostedTrees({ base: -1.5, features: [], trees: [] }).score(row(1))).toBe(-1.5);
  });

  it('adds the leaf that a row falls into, at most the threshold first', () => {
    const trees = new BoostedTrees({
      base: 1,
      features: ['a', 'b'],
      trees: ['0:2 1:0.5 =10 =20 =30', '=100'],
    });
    expect(trees.score(row(2, 0.5))).toBe(111);
    expect(trees.score(row(2, 0.6))).toBe(121);
    expect(trees.score(row(2.1, 0))).toBe(131);
  });

  it('reads a second child that has children', () => {
    const trees = new BoostedTrees({
      base: 0,
      features: ['a'],
      trees: ['0:1 0:0 =1 =2 0:3 =4 0:5 =6 =7'],
    });
    expect([-1, 1, 2, 4, 6].map((value) => trees.score(row(value)))).toEqual([1, 2, 4, 6, 7]);
  });
});

describe('the trained trees', () => {
  it('were trained on the features that the program computes', () => {
    expect(RANKER_TREES.features).toEqual(FEATURE_NAMES);
  });

  it('ask for known features alone and hold no words', () => {
    for (const tree of RANKER_TREES.trees) {
      for (const node of tree.split(' ')) {
        expect(node).toMatch(/^(?:=-?[\d.]+|\d+:-?[\d.e-]+)$/);
        if (!node.startsWith('='))
          expect(Number.parseInt(node, 10)).toBeLessThan(FEATURE_NAMES.length);
      }
    }
  });

  it('score every row with a number', () => {
    const trees = new BoostedTrees(RANKER_TREES);
    for (const value of [0, 1, -1, 1e9, Number.NaN]) {
      const score = trees.score(new Float64Array(FEATURE_NAMES.length).fill(value));
      expect(Number.isFinite(score)).toBe(true);
    }
  });
});
