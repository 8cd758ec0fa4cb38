import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cooccurringConcepts } from '../../../src/core/analysis/cooccurring-concepts.ts';
import { readCorpus } from '../../../src/core/corpus/read-corpus.ts';
import { runPipeline } from '../../../src/core/run.ts';
import { doAtOnce } from '../../../src/core/shared/in-steps.ts';
import { calm } from '../concepts-of.ts';
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
    expect(cooccurringConcepts(structure, 0)).toMatchObject([
      { concept: 1, papers: 2, weight: 1.33333 }, // 2 * 4 / (2 * 3)
      { concept: 2, papers: 1, weight: 2 }, // 1 * 4 / (2 * 1)
      { concept: 3, papers: 1, weight: 2 },
    ]);
  });

  it('leaves out what is broader or narrower, and what overlaps', () => {
    const structure = structureOf({
      papers: [{}],
      concepts: [{}, { broader: ['concept:c0'] }, {}, {}],
      mentions: [
        [0, 0, 1],
        [0, 1, 1],
        [0, 2, 1],
        [0, 3, 1],
      ],
    });
    const others = cooccurringConcepts({ ...structure, overlapping: [[0, 2]] }, 0);
    expect(others.map(({ concept }) => concept)).toEqual([3]);
  });

  it('says of a pair what its link says', async () => {
    const text = readFileSync(new URL('../../golden/corpus.json', import.meta.url), 'utf8');
    const { papers } = doAtOnce(readCorpus([{ name: 'corpus.json', text }]));
    const choices = { name: 'golden', minPapers: 2, association: 'cosine' as const };
    const { structure } = await runPipeline(papers, choices, calm);
    expect(structure.cooccurrences.length).toBeGreaterThan(0);
    for (const { source, target, ...link } of structure.cooccurrences) {
      for (const [one, other] of [
        [source, target],
        [target, source],
      ] as const) {
        const found = cooccurringConcepts(structure, one).find((c) => c.concept === other);
        expect(found).toEqual({ concept: other, ...link });
      }
    }
  }, 30_000);

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
