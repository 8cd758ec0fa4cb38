import { describe, expect, it } from 'vitest';
import {
  companionsOf,
  conceptsOfPaper,
  membersOf,
  papersOfCommunity,
  papersOfConcept,
  similarityLinksOf,
  sortByLift,
  touchedCommunities,
} from '../../src/explorer/details.ts';
import { initialState } from '../../src/explorer/state.ts';
import { selectPassing } from '../../src/explorer/visible.ts';
import { blankCommunity } from '../core/blank-community.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({
  papers: [{ community: 0 }, { community: 1 }, { community: 1 }],
  concepts: [{ community: 0 }, { community: 1 }],
  mentions: [
    [0, 0, 1],
    [1, 0, 3],
    [2, 0, 1],
    [1, 1, 5],
  ],
});

describe('the company of a node', () => {
  it('is empty for a node that the dataset does not hold', () => {
    expect(papersOfConcept(structure, 9)).toEqual([]);
    expect(conceptsOfPaper(structure, 9)).toEqual([]);
    expect(touchedCommunities(structure, 9)).toEqual([]);
    expect(membersOf(structure.papers, 9)).toEqual([]);
  });

  it('stands best first, ties by number', () => {
    expect(papersOfConcept(structure, 0)).toEqual([1, 0, 2]);
    expect(conceptsOfPaper(structure, 1)).toEqual([1, 0]);
  });

  it('names the communities of a concept, its home first, and their papers add up', () => {
    expect(touchedCommunities(structure, 0)).toEqual([
      { community: 0, papers: 1 },
      { community: 1, papers: 2 },
    ]);
    expect(touchedCommunities(structure, 1)).toEqual([{ community: 1, papers: 1 }]);
  });

  it('lists the members of a community in order', () => {
    expect(membersOf(structure.papers, 1)).toEqual([1, 2]);
  });

  it('lists the papers of a part, the most central of the community first', () => {
    const { papers } = structureOf({
      papers: [{ parts: [0] }, { parts: [1] }, { parts: [0, 1] }, { parts: [0, 0] }],
      concepts: [],
      mentions: [],
    });
    const community = blankCommunity({ central: [3, 1] });
    const listed = (path: number[]) => papersOfCommunity({ ...structure, papers }, community, path);
    expect(listed([])).toEqual([3, 1, 0, 2]);
    expect(listed([0])).toEqual([3, 0, 2]);
    expect(listed([0, 1])).toEqual([2]);
    expect(listed([2])).toEqual([]);
  });
});

describe('sortByLift', () => {
  it('puts first what exceeds chance most, and keeps the order of equals', () => {
    const companion = { passing: 1, weight: 1, pValue: 1, qValue: 1 };
    const companions = [
      { ...companion, concept: 0, papers: 9, expected: 9 },
      { ...companion, concept: 1, papers: 4, expected: 1 },
      { ...companion, concept: 2, papers: 8, expected: 2 },
    ];
    expect(sortByLift(companions).map(({ concept }) => concept)).toEqual([1, 2, 0]);
    expect(sortByLift([])).toEqual([]);
  });
});

describe('similarityLinksOf', () => {
  it('finds the links of a paper from either end', () => {
    expect([...similarityLinksOf(structure, 1).keys()]).toEqual([0, 2]);
    expect(similarityLinksOf(structure, 0).get(1)).toBe(structure.similarities[0]);
    expect(similarityLinksOf(structure, 9).size).toBe(0);
  });
});

describe('companionsOf', () => {
  const years = structureOf({
    papers: [{ year: 2020 }, { year: 2021 }, { year: 2021 }],
    concepts: [{}, {}, { community: 1 }, {}],
    mentions: [
      [0, 0, 1],
      [1, 0, 1],
      [2, 0, 1],
      [1, 1, 1],
      [2, 1, 1],
      [0, 2, 1],
      [0, 3, 1],
    ],
  });
  const companions = (choices = {}) =>
    companionsOf(years, 0, selectPassing(years, { ...initialState(years), ...choices })).map(
      ({ concept, papers, passing }) => [concept, papers, passing],
    );

  it('puts most papers first, ties by number', () => {
    expect(companions()).toEqual([
      [1, 2, 2],
      [2, 1, 1],
      [3, 1, 1],
    ]);
  });

  it('counts the papers that pass the filters, and puts first what they leave', () => {
    const only2020 = { years: { from: 2020, to: 2020 } };
    expect(companions({ ...only2020, hiddenCommunities: [1] })).toEqual([
      [3, 1, 1],
      [1, 2, 0],
      [2, 1, 0],
    ]);
  });

  it('counts alike in every view', () => {
    expect(companions({ view: 'papers' })).toEqual(companions());
  });

  it('gives none for an unknown concept', () => {
    expect(companionsOf(years, 9, selectPassing(years, initialState(years)))).toEqual([]);
  });
});
