import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetStructure, NodeRef } from '../../src/core/types.ts';
import { holdsNode } from '../../src/explorer/node-refs.ts';
import type { Operator } from '../../src/explorer/question.ts';
import { initialState } from '../../src/explorer/state.ts';
import {
  countVisible,
  type Filters,
  selectPassing,
  selectVisible,
} from '../../src/explorer/visible.ts';
import { anyStructure, structureOf } from '../core/structure-of.ts';
import { anyStateOf } from './any-state.ts';

const structure = structureOf({
  papers: [{ year: 2020 }, { year: 2022, community: 1 }, { year: 2024 }, {}],
  concepts: [{}, { community: 1 }, {}],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
    [2, 1, 1],
    [3, 2, 1],
  ],
});
const first = initialState(structure);

/** The definition read aloud: a node or link passes when every condition on it holds. */
function byDefinition(any: DatasetStructure, filters: Filters) {
  const { view, minPapers, years, question, hiddenCommunities } = filters;
  const hides = (kind: NodeRef['kind'], number: number) =>
    holdsNode(filters.hiddenNodes, { kind, number });
  const expands = (kind: NodeRef['kind'], number: number) =>
    holdsNode(filters.expanded, { kind, number });
  const ends = (links: readonly { source: number; target: number }[], number: number) =>
    links.flatMap(({ source, target }) =>
      source === number ? [target] : target === number ? [source] : [],
    );
  const has = (paper: number, concept: number) =>
    any.mentions.some((link) => link.paper === paper && link.concept === concept);
  const paperAnswers = (number: number) => {
    const asked = (operator: Operator) => question.filter((term) => term.operator === operator);
    return (
      asked('and').every(({ concept }) => has(number, concept)) &&
      !asked('not').some(({ concept }) => has(number, concept)) &&
      (asked('or').length === 0 || asked('or').some(({ concept }) => has(number, concept)))
    );
  };
  const paperPasses = (number: number) => {
    const { community, year = NaN } = any.papers[number] ?? { community: -1 };
    const inTime = years === null || (year >= years.from && year <= years.to);
    const expanded =
      expands('paper', number) ||
      ends(any.similarities, number).some((other) => expands('paper', other)) ||
      any.concepts.some((_, concept) => has(number, concept) && expands('concept', concept));
    const filtered = inTime && paperAnswers(number) && !hiddenCommunities.includes(community);
    return !hides('paper', number) && (expanded || filtered);
  };
  const mentioned = (concept: number) =>
    any.mentions.filter((link) => link.concept === concept && paperPasses(link.paper));
  const conceptPasses = (number: number) => {
    const { community, papers } = any.concepts[number] ?? { community: -1, papers: 0 };
    const expanded =
      expands('concept', number) ||
      ends(any.cooccurrences, number).some((other) => expands('concept', other)) ||
      any.papers.some((_, paper) => has(paper, number) && expands('paper', paper));
    const filtered =
      papers >= minPapers && !hiddenCommunities.includes(community) && mentioned(number).length > 0;
    return !hides('concept', number) && (expanded || filtered);
  };
  const together = (a: number, b: number) =>
    mentioned(a).some((one) => mentioned(b).some((other) => one.paper === other.paper));
  return {
    papers: any.papers.flatMap((_, n) => (view !== 'concepts' && paperPasses(n) ? [n] : [])),
    concepts: any.concepts.flatMap((_, n) => (view !== 'papers' && conceptPasses(n) ? [n] : [])),
    mentions: any.mentions.filter(
      (link) => view === 'both' && paperPasses(link.paper) && conceptPasses(link.concept),
    ),
    cooccurrences: any.cooccurrences.filter(
      ({ source, target }) =>
        view === 'concepts' &&
        conceptPasses(source) &&
        conceptPasses(target) &&
        (together(source, target) || expands('concept', source) || expands('concept', target)),
    ),
    similarities: any.similarities.filter(
      (link) => view === 'papers' && paperPasses(link.source) && paperPasses(link.target),
    ),
  };
}

describe('selectVisible', () => {
  it('shows everything at first', () => {
    const visible = selectVisible(structure, first);
    expect(visible.papers).toEqual([0, 1, 2, 3]);
    expect(visible.concepts).toEqual([0, 1, 2]);
    expect(visible.mentions).toEqual(structure.mentions);
  });

  it('drops concepts that no paper of the chosen years mentions, and papers without a year', () => {
    const visible = selectVisible(structure, { ...first, years: { from: 2021, to: 2024 } });
    expect(visible.papers).toEqual([1, 2]);
    expect(visible.concepts).toEqual([0, 1]);
  });

  it('hides a community with its papers, its concepts and their links', () => {
    const visible = selectVisible(structure, { ...first, hiddenCommunities: [1] });
    expect(visible.papers).toEqual([0, 2, 3]);
    expect(visible.concepts).toEqual([0, 2]);
    expect(visible.mentions.map(({ paper, concept }) => [paper, concept])).toEqual([
      [0, 0],
      [3, 2],
    ]);
  });

  it('keeps a link between concepts only where a passing paper holds both', () => {
    const concepts = { ...first, view: 'concepts' as const };
    expect(selectVisible(structure, concepts).cooccurrences).toHaveLength(1);
    const without = { ...concepts, years: { from: 2023, to: 2024 } };
    expect(selectVisible(structure, without).cooccurrences).toHaveLength(0);
  });

  it('gives the same object for the same choices', () => {
    const visible = selectVisible(structure, first);
    expect(selectVisible(structure, { ...first, query: 'attention' } as Filters)).toBe(visible);
  });

  it('agrees with the definition on any dataset under any choices', () => {
    const dated = anyStructure.chain((any) =>
      fc.array(fc.option(fc.integer({ min: 2000, max: 2003 }))).map((years) => ({
        ...any,
        papers: any.papers.map((paper, number) => {
          const year = years[number];
          return year === null || year === undefined ? paper : { ...paper, year };
        }),
      })),
    );
    const span = fc
      .tuple(fc.integer({ min: 2000, max: 2003 }), fc.nat(2))
      .map(([from, length]) => ({ from, to: from + length }));
    const cases = dated.chain((any) =>
      fc.tuple(fc.constant(any), anyStateOf(any), fc.option(span), fc.nat(3)),
    );
    fc.assert(
      fc.property(cases, ([any, state, years, minPapers]) => {
        const filters = { ...state, years, minPapers };
        expect(selectVisible(any, filters)).toEqual(byDefinition(any, filters));
      }),
    );
  });
});

describe('selectPassing', () => {
  it('holds what both kinds together would draw, whatever the view', () => {
    const cases = anyStructure.chain((any) => fc.tuple(fc.constant(any), anyStateOf(any)));
    fc.assert(
      fc.property(cases, ([any, state]) => {
        const { papers, concepts } = selectVisible(any, { ...state, view: 'both' });
        expect(selectPassing(any, state)).toEqual({
          papers: new Set(papers),
          concepts: new Set(concepts),
        });
      }),
    );
  });
});

describe('countVisible', () => {
  it('gives counts by community that add up to the whole', () => {
    const cases = anyStructure.chain((any) => fc.tuple(fc.constant(any), anyStateOf(any)));
    fc.assert(
      fc.property(cases, ([any, state]) => {
        const counts = countVisible(any, selectVisible(any, state));
        const sum = (kind: 'papers' | 'concepts') =>
          counts.communities.reduce((total, community) => total + community[kind], 0);
        expect(sum('papers')).toBe(counts.papers);
        expect(sum('concepts')).toBe(counts.concepts);
      }),
    );
  });

  it('counts the links that are drawn', () => {
    expect(countVisible(structure, selectVisible(structure, first))).toMatchObject({
      papers: 4,
      concepts: 3,
      links: 5,
    });
  });
});
