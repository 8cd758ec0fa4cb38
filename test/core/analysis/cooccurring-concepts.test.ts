import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cooccurringConcepts } from '../../../src/core/analysis/cooccurring-concepts.ts';
import { anyStructure, structureOf } from '../structure-of.ts';

describe('cooccurringConcepts', () => {
  it('is empty for a concept that the dataset does not have', () => {
    expect(cooccurringConcepts(structureOf({ papers: [], concepts: [], mentions: [] }), 0)).toEqual(
      [],
    );
  });

  it('is empty for a concept alone in its papers', () => {
    const alone = structureOf({ papers: [{}], concepts: [{}, {}], mentions: [[0, 1, 1]] });
    expect(cooccurringConcepts(alone, 1)).toEqual([]);
  });

  it('counts shared papers and weighs them against chance', () => {
    const structure = structureOf({
      papers: [{}, {}, {}, {}],
      concepts: [{}, {}, {}, {}],
      mentions: [
        [0, 0, 1],
        [1, 0, 1],
        [0, 1, 1],
        [1, 1, 1],
        [2, 1, 1],
        [0, 2, 1],
        [1, 3, 1],
      ],
    });
    expect(cooccurringConcepts(structure, 0)).toEqual([
      { concept: 1, papers: 2, weight: 1.33333 }, // 2 * 4 / (2 * 3)
      { concept: 2, papers: 1, weight: 2 }, // 1 * 4 / (2 * 1)
      { concept: 3, papers: 1, weight: 2 },
    ]);
  });

  it('agrees with a double loop over all pairs, from both ends', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        for (const { source, target, papers, weight } of structure.cooccurrences) {
          for (const [one, other] of [
            [source, target],
            [target, source],
          ] as const) {
            const found = cooccurringConcepts(structure, one).find((c) => c.concept === other);
            expect(found?.papers).toBe(papers);
            expect(found?.weight).toBeCloseTo(weight, 4);
          }
        }
        const found = structure.concepts.flatMap((_, concept) =>
          cooccurringConcepts(structure, concept),
        );
        expect(found).toHaveLength(2 * structure.cooccurrences.length);
      }),
    );
  });
});
