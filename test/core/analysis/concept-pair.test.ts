import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairConcepts } from '../../../src/core/analysis/concept-pair.ts';
import { cooccurringConcepts } from '../../../src/core/analysis/cooccurring-concepts.ts';
import { anyStructure, structureOf } from '../structure-of.ts';

describe('pairConcepts', () => {
  it('is nothing for a concept that the dataset does not have, and for one with itself', () => {
    const structure = structureOf({ papers: [{}], concepts: [{}], mentions: [[0, 0, 1]] });
    expect(pairConcepts(structure, 0, 7)).toEqual({ papers: [], test: null, relation: null });
    expect(pairConcepts(structure, 0, 0).test).toBeNull();
  });

  it('orders papers by what they are about both, ties by number', () => {
    const structure = structureOf({
      papers: [{}, {}, {}],
      concepts: [{}, {}],
      mentions: [
        [0, 0, 1],
        [0, 1, 4],
        [1, 0, 3],
        [1, 1, 3],
        [2, 0, 2],
        [2, 1, 2],
      ],
    });
    expect(pairConcepts(structure, 0, 1).papers).toEqual([1, 0, 2]);
  });

  it('asks no chance of concepts that are related, and says how', () => {
    const related = structureOf({
      papers: [{}],
      concepts: [{}, { broader: ['concept:c0'] }, {}],
      mentions: [
        [0, 0, 1],
        [0, 1, 1],
        [0, 2, 1],
      ],
    });
    const structure = { ...related, overlapping: [[0, 2]] as [number, number][] };
    expect(pairConcepts(structure, 0, 1)).toEqual({ papers: [0], test: null, relation: 'broader' });
    expect(pairConcepts(structure, 1, 0).relation).toBe('narrower');
    expect(pairConcepts(structure, 2, 0).relation).toBe('overlapping');
    expect(pairConcepts(structure, 1, 2).test).not.toBeNull();
  });

  it('says from both ends what the company of a concept says', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        structure.concepts.forEach((_, one) => {
          for (const companion of cooccurringConcepts(structure, one)) {
            const pair = pairConcepts(structure, one, companion.concept);
            const back = pairConcepts(structure, companion.concept, one);
            expect(pair.papers).toHaveLength(companion.papers);
            expect(pair.test).toMatchObject({
              expected: companion.expected,
              pValue: companion.pValue,
              qValue: companion.qValue,
            });
            expect(back).toEqual(pair);
          }
        });
      }),
    );
  });

  it('has a usual range around what chance gives', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        for (const { source, target } of structure.cooccurrences) {
          const { test } = pairConcepts(structure, source, target);
          if (test === null) continue;
          expect(test.usual.from).toBeLessThanOrEqual(Math.ceil(test.expected));
          expect(test.usual.to).toBeGreaterThanOrEqual(Math.floor(test.expected));
        }
      }),
    );
  });
});
