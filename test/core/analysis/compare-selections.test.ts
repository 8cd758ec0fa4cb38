import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSelections } from '../../../src/core/analysis/compare-selections.ts';
import { anyStructure, structureOf } from '../structure-of.ts';

const structure = structureOf({
  papers: [{}, {}, {}, {}],
  concepts: [{}, {}, {}, {}],
  mentions: [
    [0, 0, 1],
    [0, 1, 1],
    [1, 0, 1],
    [1, 2, 1],
    [2, 0, 1],
    [2, 2, 1],
    [3, 2, 1],
    [3, 3, 1],
  ],
});

describe('compareSelections', () => {
  it('is empty of nothing, and of papers that the dataset does not have', () => {
    const nothing = { both: [], first: [], second: [] };
    const empty = { sizes: { first: 0, second: 0 }, papers: nothing, concepts: nothing };
    expect(compareSelections(structure, [], [])).toEqual(empty);
    expect(compareSelections(structure, [9], [-1])).toEqual(empty);
  });

  it('parts papers, and the concepts that they mention', () => {
    const { sizes, papers, concepts } = compareSelections(structure, [2, 1, 0, 1], [2, 3]);
    expect(sizes).toEqual({ first: 3, second: 2 });
    expect(papers).toEqual({ both: [2], first: [0, 1], second: [3] });
    expect(concepts).toEqual({
      // In 2 of 3 and 2 of 2; in 3 of 3 and 1 of 2.
      both: [
        { concept: 2, first: 2, second: 2 },
        { concept: 0, first: 3, second: 1 },
      ],
      first: [{ concept: 1, first: 1, second: 0 }],
      second: [{ concept: 3, first: 0, second: 1 }],
    });
  });

  const sides = fc.tuple(anyStructure, fc.uniqueArray(fc.nat(8)), fc.uniqueArray(fc.nat(8)));

  it('turns round with its sides', () => {
    fc.assert(
      fc.property(sides, ([any, first, second]) => {
        const there = compareSelections(any, first, second);
        const back = compareSelections(any, second, first);
        expect(back.papers).toEqual({
          both: there.papers.both,
          first: there.papers.second,
          second: there.papers.first,
        });
        const turned = (concepts: typeof there.concepts.both) =>
          concepts.map((one) => ({ concept: one.concept, first: one.second, second: one.first }));
        expect(back.concepts.both).toEqual(turned(there.concepts.both));
        expect(back.concepts.first).toEqual(turned(there.concepts.second));
      }),
    );
  });

  it('holds every paper and every concept of either side once, and counts mentions as they are', () => {
    fc.assert(
      fc.property(sides, ([any, first, second]) => {
        const { papers, concepts } = compareSelections(any, first, second);
        const known = [...new Set([...first, ...second])].filter(
          (paper) => paper < any.papers.length,
        );
        expect([...papers.both, ...papers.first, ...papers.second].sort()).toEqual(known.sort());
        const mentioned = new Set(
          any.mentions.filter(({ paper }) => known.includes(paper)).map(({ concept }) => concept),
        );
        const found = [...concepts.both, ...concepts.first, ...concepts.second];
        expect(new Set(found.map(({ concept }) => concept))).toEqual(mentioned);
        expect(found).toHaveLength(mentioned.size);
        const countIn = (side: number[], concept: number) =>
          any.mentions.filter((link) => link.concept === concept && side.includes(link.paper))
            .length;
        for (const one of found) {
          expect(one.first).toBe(countIn(first, one.concept));
          expect(one.second).toBe(countIn(second, one.concept));
        }
      }),
    );
  });
});
