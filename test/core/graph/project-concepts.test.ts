import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cooccurrencesKept, projectConcepts } from '../../../src/core/graph/project-concepts.ts';
import { roundWeight } from '../../../src/core/shared/round.ts';
import type { Concept, CooccurrenceLink } from '../../../src/core/types.ts';
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

  it('keeps what a concept shares most papers with, though rare concepts are tied more strongly', () => {
    const everywhere = Object.fromEntries(Array.from({ length: 9 }, (_, paper) => [paper, 1]));
    const rare = Array.from({ length: cooccurrencesKept }, (_, n) => [`rare${n}`, { 0: 1 }]);
    const table = { attention: everywhere, layer: { ...everywhere, 9: 1 } };
    const links = projectConcepts(conceptsOf({ ...table, ...Object.fromEntries(rare) }), 10);
    expect(links[0]).toEqual({ source: 0, target: 1, papers: 9, weight: 1 });
  });

  it('agrees with a double loop over all pairs', () => {
    const papers = fc.uniqueArray(fc.nat(7), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(papers, { maxLength: 3 * cooccurrencesKept }), (lists) => {
        const table = Object.fromEntries(
          lists.map((list, number) => [
            `c${number}`,
            Object.fromEntries(list.map((paper) => [paper, 1])),
          ]),
        );
        const concepts = conceptsOf(table);
        const links = projectConcepts(concepts, 8);
        expect(links).toEqual(keptPairs(everyPair(concepts, 8), concepts.length));
        expect(links.length).toBeLessThanOrEqual(cooccurrencesKept * concepts.length);
      }),
    );
  });
});

/** The pairs that are among the first of either concept, by strength or by papers. */
function keptPairs(pairs: readonly CooccurrenceLink[], conceptCount: number) {
  const half = cooccurrencesKept / 2;
  const byEnds = (a: CooccurrenceLink, b: CooccurrenceLink) =>
    a.source - b.source || a.target - b.target;
  const kept = Array.from({ length: conceptCount }, (_, concept) => {
    const own = pairs.filter(({ source, target }) => source === concept || target === concept);
    const strongest = own.toSorted(
      (a, b) => b.weight - a.weight || b.papers - a.papers || byEnds(a, b),
    );
    const mostShared = own.toSorted(
      (a, b) => b.papers - a.papers || b.weight - a.weight || byEnds(a, b),
    );
    return [...strongest.slice(0, half), ...mostShared.slice(0, half)];
  });
  return [...new Set(kept.flat())].sort(byEnds);
}

function everyPair(concepts: readonly Concept[], paperCount: number): CooccurrenceLink[] {
  return concepts.flatMap((a, source) =>
    concepts.flatMap((b, target) => {
      const both = a.papers.filter(({ paper }) => b.papers.some((other) => other.paper === paper));
      if (source >= target || both.length === 0) return [];
      const expected = (a.papers.length * b.papers.length) / paperCount;
      return [{ source, target, papers: both.length, weight: roundWeight(both.length / expected) }];
    }),
  );
}
