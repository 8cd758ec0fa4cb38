import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairPapers, similarPapers } from '../../../src/core/analysis/similar-papers.ts';
import { anyStructure, structureOf } from '../structure-of.ts';

describe('similarPapers', () => {
  it('is empty for a paper that the dataset does not have', () => {
    expect(similarPapers(structureOf({ papers: [], concepts: [], mentions: [] }), 0)).toEqual([]);
  });

  it('is empty for a paper that shares nothing', () => {
    const alone = structureOf({ papers: [{}, {}], concepts: [{}], mentions: [[0, 0, 1]] });
    expect(similarPapers(alone, 0)).toEqual([]);
    expect(similarPapers(alone, 1)).toEqual([]);
  });

  it('divides the cosine among the shared concepts', () => {
    const structure = structureOf({
      papers: [{}, {}, {}],
      concepts: [{}, {}, {}],
      mentions: [
        [0, 0, 9],
        [0, 1, 16],
        [1, 0, 16],
        [1, 1, 1],
        [2, 2, 2],
      ],
    });
    const [similar] = similarPapers(structure, 0);
    // Equally rare; of the roots: dot 3*4 + 4*1 = 16, lengths 5 and sqrt(17)
    expect(similar).toEqual({
      paper: 1,
      weight: 0.776114,
      shared: [
        { concept: 0, share: 0.75 },
        { concept: 1, share: 0.25 },
      ],
    });
  });

  it('names a rare shared concept before a common one of the same weight', () => {
    const structure = structureOf({
      papers: [{}, {}, {}, {}, {}],
      concepts: [{}, {}],
      mentions: [
        ...[0, 1, 2, 3, 4].map((paper): [number, number, number] => [paper, 0, 1]),
        [0, 1, 1],
        [1, 1, 1],
      ],
    });
    const [nearest] = similarPapers(structure, 0);
    expect(nearest?.paper).toBe(1);
    expect(nearest?.shared.map(({ concept }) => concept)).toEqual([1, 0]);
  });

  it('orders ties by number', () => {
    const structure = structureOf({
      papers: [{}, {}, {}],
      concepts: [{}, {}],
      mentions: [0, 1, 2].flatMap((paper): [number, number, number][] => [
        [paper, 0, 1],
        [paper, 1, 1],
      ]),
    });
    const similar = similarPapers(structure, 1);
    expect(similar.map(({ paper }) => paper)).toEqual([0, 2]);
    expect(similar[0]?.shared.map(({ concept }) => concept)).toEqual([0, 1]);
  });

  it('has shares that sum to one, largest first', () => {
    fc.assert(
      fc.property(anyStructure, fc.nat(7), (structure, paper) => {
        for (const { shared } of similarPapers(structure, paper)) {
          const shares = shared.map(({ share }) => share);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          expect(shares).toEqual([...shares].sort((a, b) => b - a));
        }
      }),
    );
  });

  it('leaves out papers that share little but a common concept, beyond the nearest three', () => {
    const structure = structureOf({
      papers: Array.from({ length: 8 }, () => ({})),
      concepts: Array.from({ length: 9 }, () => ({})),
      mentions: Array.from({ length: 8 }, (_, paper) => paper).flatMap(
        (paper): [number, number, number][] => [
          [paper, paper, 25],
          [paper, 8, 1],
        ],
      ),
    });
    expect(similarPapers(structure, 7).map(({ paper }) => paper)).toEqual([0, 1, 2]);
  });

  it('agrees with the cosine of dense vectors, from both ends', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const found = structure.papers.map((_, paper) => similarPapers(structure, paper));
        for (const { source, target, weight } of structure.similarities) {
          const there = found[source]?.find(({ paper }) => paper === target);
          const back = found[target]?.find(({ paper }) => paper === source);
          if (weight > 0.2001) expect([there, back]).not.toContain(undefined);
          expect((there ?? back)?.weight ?? weight).toBeCloseTo(weight, 5);
        }
      }),
    );
  });
});

describe('pairPapers', () => {
  it('is null for one paper, and for papers that share nothing', () => {
    const alone = structureOf({ papers: [{}, {}], concepts: [{}], mentions: [[0, 0, 1]] });
    expect(pairPapers(alone, 0, 0)).toBeNull();
    expect(pairPapers(alone, 0, 1)).toBeNull();
    expect(pairPapers(alone, 0, 5)).toBeNull();
  });

  it('says of similar papers what their list says, and of others too', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        structure.papers.forEach((_, paper) => {
          for (const similar of similarPapers(structure, paper)) {
            expect(pairPapers(structure, paper, similar.paper)).toEqual(similar);
          }
        });
        for (const { source, target, weight } of structure.similarities) {
          expect(pairPapers(structure, source, target)?.weight).toBeCloseTo(weight, 5);
        }
      }),
    );
  });
});
