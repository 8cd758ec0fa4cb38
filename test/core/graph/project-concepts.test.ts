import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cooccurrencesKept, projectConcepts } from '../../../src/core/graph/project-concepts.ts';
import { relatePairs } from '../../../src/core/graph/related-pairs.ts';
import { testPairs } from '../../../src/core/graph/significance/test-pairs.ts';
import { doAtOnce } from '../../../src/core/shared/in-steps.ts';
import { roundWeight } from '../../../src/core/shared/round.ts';
import type { AssociationMeasure, Concept, CooccurrenceLink } from '../../../src/core/types.ts';
import { conceptsOf } from '../concepts-of.ts';

function project(
  concepts: readonly Concept[],
  paperCount: number,
  { overlapping = [], measure = 'strength' }: ProjectChoices = {},
) {
  const related = relatePairs(concepts, overlapping);
  return doAtOnce(projectConcepts(concepts, paperCount, related, measure));
}

interface ProjectChoices {
  overlapping?: [number, number][];
  measure?: AssociationMeasure;
}

describe('projectConcepts', () => {
  it('gives no link for no concept and for one', () => {
    const nothing = { links: [], tests: { tested: 0, passing: 0, possible: 0 } };
    expect(project([], 3)).toEqual(nothing);
    expect(project(conceptsOf({ layer: { 0: 1 } }), 3)).toEqual(nothing);
  });

  it('pauses as often once pairs are tested as it does to test them', () => {
    const words = Array.from({ length: 40 }, (_, number) => [`word${number}`, { 0: 1, 1: 1 }]);
    const concepts = conceptsOf(Object.fromEntries(words));
    const steps = [...projectConcepts(concepts, 4, relatePairs(concepts, []), 'strength')];
    expect(steps).toEqual([0, 0, 0, 16, 16, 8, 0, 0, 0, 0, 0, 0]);
  });

  it('weighs a link by the measure that is chosen, and tests it', () => {
    const concepts = conceptsOf({ attention: { 0: 1, 1: 1 }, memory: { 1: 1, 2: 1, 3: 1 } });
    // One paper has both; of 4 papers, 2 * 3 / 4 = 1.5 would by chance.
    const [link] = project(concepts, 4).links;
    expect(link).toMatchObject({ source: 0, target: 1, papers: 1, weight: 0.666667, qValue: 1 });
    expect(link?.pValue).toBeGreaterThan(0.5);
    expect(project(concepts, 4, { measure: 'jaccard' }).links[0]?.weight).toBe(0.25);
  });

  it('neither links nor tests concepts of which one is broader, over any number of steps', () => {
    const [model, language, large] = conceptsOf({
      model: { 0: 1 },
      'language model': { 0: 1 },
      llm: { 0: 1 },
    }) as [Concept, Concept, Concept];
    const chain = [
      model,
      { ...language, broader: [model.id] },
      { ...large, broader: [language.id] },
    ];
    expect(project(chain, 1)).toEqual({
      links: [],
      tests: { tested: 0, passing: 0, possible: 0 },
    });
  });

  it('neither links nor tests concepts whose mentions overlap', () => {
    const concepts = conceptsOf({ 'attention head': { 0: 1 }, 'multi-head': { 0: 1 } });
    expect(project(concepts, 1, { overlapping: [[0, 1]] })).toMatchObject({
      links: [],
      tests: { tested: 0 },
    });
  });

  it('links concepts that share words but are neither related nor overlap', () => {
    const concepts = conceptsOf({ attention: { 0: 1 }, 'attention deficit': { 0: 1 } });
    expect(project(concepts, 1).links).toHaveLength(1);
  });

  it('keeps a planted pair, though rare concepts that meet once are tied more strongly', () => {
    const planted = Object.fromEntries(Array.from({ length: 8 }, (_, paper) => [paper, 1]));
    const rare = Array.from({ length: 2 * cooccurrencesKept }, (_, n) => [
      `rare${n}`,
      { [n % 8]: 1, [20 + n]: 1 },
    ]);
    const others = Array.from({ length: 20 }, (_, n) => [
      `other${n}`,
      Object.fromEntries(Array.from({ length: 15 }, (_, step) => [(5 * n + 11 * step) % 100, 1])),
    ]);
    const table = Object.fromEntries([...rare, ...others]);
    const concepts = conceptsOf({ attention: planted, layer: planted, ...table });
    const { links, tests } = project(concepts, 100);
    expect(links[0]).toMatchObject({ source: 0, target: 1, papers: 8 });
    expect(links[0]?.qValue).toBeLessThan(0.05);
    expect(tests.passing).toBeGreaterThanOrEqual(1);
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
        const { links } = project(concepts, 8);
        expect(links.map(({ source, target }) => [source, target])).toEqual(
          keptPairs(everyPair(concepts, 8), concepts.length),
        );
        expect(links.length).toBeLessThanOrEqual(cooccurrencesKept * concepts.length);
      }),
    );
  });
});

/** The ends of the pairs that are among the first of either concept. */
function keptPairs(pairs: readonly CooccurrenceLink[], conceptCount: number) {
  const partOf = ({ pValue, qValue }: CooccurrenceLink) =>
    qValue <= 0.05 ? 0 : pValue <= 0.05 ? 1 : 2;
  const byEnds = (a: CooccurrenceLink, b: CooccurrenceLink) =>
    a.source - b.source || a.target - b.target;
  const ranked = pairs.toSorted(
    (a, b) =>
      partOf(a) - partOf(b) ||
      b.weight - a.weight ||
      a.pValue - b.pValue ||
      b.papers - a.papers ||
      byEnds(a, b),
  );
  const kept = Array.from({ length: conceptCount }, (_, concept) =>
    ranked
      .filter(({ source, target }) => source === concept || target === concept)
      .slice(0, cooccurrencesKept),
  );
  return [...new Set(kept.flat())].sort(byEnds).map(({ source, target }) => [source, target]);
}

function everyPair(concepts: readonly Concept[], paperCount: number): CooccurrenceLink[] {
  const papersOf = concepts.map(({ papers }) => papers.map(({ paper }) => paper));
  const { test } = doAtOnce(testPairs(papersOf, paperCount, { pairs: [], has: () => false }));
  return papersOf.flatMap((a, source) =>
    papersOf.flatMap((b, target) => {
      const papers = a.filter((paper) => b.includes(paper)).length;
      if (source >= target || papers === 0) return [];
      const weight = roundWeight((papers * paperCount) / (a.length * b.length));
      return [{ source, target, papers, weight, ...test(source, target, papers) }];
    }),
  );
}
