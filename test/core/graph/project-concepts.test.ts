import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cooccurrencesKept, projectConcepts } from '../../../src/core/graph/project-concepts.ts';
import { roundWeight } from '../../../src/core/shared/round.ts';
import type { Concept } from '../../../src/core/types.ts';
import { conceptsOf } from '../concepts-of.ts';

describe('projectConcepts', () => {
  it('gives no link for no concept and for one', () => {
    expect(projectConcepts([], 3)).toEqual([]);
    expect(projectConcepts(conceptsOf({ layer: { 0: 1 } }), 3)).toEqual([]);
  });

  it('divides observed by expected co-occurrence', () => {
    const concepts = conceptsOf({ attention: { 0: 1, 1: 1 }, memory: { 1: 1, 2: 1, 3: 1 } });
    // One paper has both; of 4 papers, 2 * 3 / 4 = 1.5 would by chance.
    expect(projectConcepts(concepts, 4)).toEqual([
      { source: 0, target: 1, papers: 1, weight: 0.666667 },
    ]);
  });

  it('does not link a concept to one that contains its words', () => {
    const concepts = conceptsOf({ attention: { 0: 1 }, 'attention head': { 0: 1 } });
    expect(projectConcepts(concepts, 1)).toEqual([]);
  });

  it('links concepts that share only a part of a word', () => {
    const concepts = conceptsOf({ art: { 0: 1 }, 'artificial intelligence': { 0: 1 } });
    expect(projectConcepts(concepts, 1)).toHaveLength(1);
  });

  it('keeps the strongest links of each concept, ties to the smaller number', () => {
    const together = Object.fromEntries(
      Array.from({ length: cooccurrencesKept + 3 }, (_, number) => [`c${number}`, { 0: 1 }]),
    );
    const links = projectConcepts(conceptsOf(together), 1);
    const partners = links.filter((link) => link.source === 0).map((link) => link.target);
    expect(partners.slice(0, cooccurrencesKept)).toEqual(
      Array.from({ length: cooccurrencesKept }, (_, place) => place + 1),
    );
    const lastTwo = [cooccurrencesKept + 1, cooccurrencesKept + 2];
    expect(links.some((link) => link.source === lastTwo[0] && link.target === lastTwo[1])).toBe(
      false,
    );
  });

  it('agrees with a double loop over all pairs', () => {
    const papers = fc.uniqueArray(fc.nat(7), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(papers, { maxLength: cooccurrencesKept }), (lists) => {
        const table = Object.fromEntries(
          lists.map((list, number) => [
            `c${number}`,
            Object.fromEntries(list.map((paper) => [paper, 1])),
          ]),
        );
        const concepts = conceptsOf(table);
        expect(projectConcepts(concepts, 8)).toEqual(everyPair(concepts, 8));
      }),
    );
  });
});

function everyPair(concepts: readonly Concept[], paperCount: number) {
  return concepts.flatMap((a, source) =>
    concepts.flatMap((b, target) => {
      const both = a.papers.filter(({ paper }) => b.papers.some((other) => other.paper === paper));
      if (source >= target || both.length === 0) return [];
      const expected = (a.papers.length * b.papers.length) / paperCount;
      return [{ source, target, papers: both.length, weight: roundWeight(both.length / expected) }];
    }),
  );
}
