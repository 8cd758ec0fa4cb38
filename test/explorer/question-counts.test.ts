import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetStructure, NodeRef } from '../../src/core/types.ts';
import { askAlso, askNoLonger, clausesOf, operators } from '../../src/explorer/question.ts';
import {
  countChoices,
  type countLeft,
  countQuestion,
  papersLeft,
} from '../../src/explorer/question-counts.ts';
import { initialState } from '../../src/explorer/state.ts';
import { selectPassing } from '../../src/explorer/visible.ts';
import { anyStructure, structureOf } from '../core/structure-of.ts';
import { anyQuestionOf } from './any-question.ts';

const structure = structureOf({
  papers: [{ year: 2019 }, { year: 2020 }, { year: 2021 }, {}],
  concepts: [{}, {}, {}],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
    [2, 1, 1],
    [3, 2, 1],
  ],
});
const first = initialState(structure);

/** Any choice of what papers pass. */
const anyFilters = anyStructure.chain((any) => {
  const nodes: NodeRef[] = [
    ...any.papers.map((_, number): NodeRef => ({ kind: 'paper', number })),
    ...any.concepts.map((_, number): NodeRef => ({ kind: 'concept', number })),
  ];
  const year = fc.integer({ min: 2000, max: 2003 });
  const dated = fc.array(fc.option(year)).map((years) => ({
    ...any,
    papers: any.papers.map((paper, number) => {
      const known = years[number] ?? null;
      return known === null ? paper : { ...paper, year: known };
    }),
  }));
  const filters = fc.record({
    years: fc.option(
      fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    ),
    question: anyQuestionOf(any),
    hiddenCommunities: fc.subarray([0, 1, 2]),
    hiddenNodes: fc.subarray(nodes, { maxLength: Math.min(2, nodes.length) }),
    expanded: fc.subarray(nodes, { maxLength: Math.min(2, nodes.length) }),
  });
  return fc.tuple(dated, filters);
});

const passingOf = (any: DatasetStructure, filters: Parameters<typeof countLeft>[1]) =>
  selectPassing(any, { ...initialState(any), ...filters }).papers;

describe('papersLeft', () => {
  it('holds the papers that the map shows', () => {
    fc.assert(
      fc.property(anyFilters, ([any, filters]) => {
        expect(new Set(papersLeft(any, filters))).toEqual(passingOf(any, filters));
      }),
    );
  });
});

describe('countChoices', () => {
  it('counts what each concept would leave', () => {
    const question = askAlso([], { operator: 'and', concept: 0 });
    expect(countChoices(structure, { ...first, question })).toEqual({
      and: [2, 1, 0],
      or: [2, 3, 3],
      not: [2, 1, 2],
    });
  });

  it('agrees with asking and counting, for every operator and concept', () => {
    fc.assert(
      fc.property(anyFilters, ([any, filters]) => {
        const counts = countChoices(any, filters);
        for (const operator of operators) {
          const asked = any.concepts.map((_, concept) => {
            const question = askAlso(filters.question, { operator, concept });
            return passingOf(any, { ...filters, question }).size;
          });
          expect(counts[operator]).toEqual(asked);
        }
      }),
    );
  });
});

describe('countQuestion', () => {
  it('counts clause by clause, then the years', () => {
    const question = askAlso(askAlso([], { operator: 'and', concept: 0 }), {
      operator: 'not',
      concept: 1,
    });
    expect(
      countQuestion(structure, { ...first, question, years: { from: 2020, to: 2021 } }),
    ).toEqual({
      all: 4,
      terms: new Map([
        [0, { left: 2, without: 0 }],
        [1, { left: 1, without: 1 }],
      ]),
      withoutYears: 1,
      left: 0,
    });
  });

  it('ends in what passes, and counts each removal as made', () => {
    fc.assert(
      fc.property(anyFilters, ([any, filters]) => {
        const counts = countQuestion(any, filters);
        const last = clausesOf(filters.question).at(-1)?.terms.at(-1);
        if (last !== undefined) {
          expect(counts.terms.get(last.concept)?.left).toBe(counts.withoutYears);
        }
        expect(counts.left).toBe(passingOf(any, filters).size);
        for (const { concept } of filters.question) {
          const question = askNoLonger(filters.question, concept);
          expect(counts.terms.get(concept)?.without).toBe(
            passingOf(any, { ...filters, question }).size,
          );
        }
      }),
    );
  });
});
