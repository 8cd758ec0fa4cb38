import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetStructure } from '../../src/core/types.ts';
import {
  answering,
  askAlso,
  askNoLonger,
  askSeveral,
  clausesOf,
  emptyQuestion,
  type Operator,
  operators,
  type Question,
} from '../../src/explorer/question.ts';
import { anyStructure, structureOf } from '../core/structure-of.ts';
import { anyQuestionOf } from './any-question.ts';

const structure = structureOf({
  papers: [{}, {}, {}, {}],
  concepts: [{}, {}, {}],
  mentions: [
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
    [2, 1, 1],
    [2, 2, 1],
  ],
});

const ask = (...terms: [Operator, number][]): Question =>
  terms.reduce<Question>(
    (question, [operator, concept]) => askAlso(question, { operator, concept }),
    emptyQuestion,
  );

const answersOf = (question: Question, any: DatasetStructure = structure) =>
  answering(any, question).flatMap((answers, paper) => (answers ? [paper] : []));

describe('answering', () => {
  it('lets every paper answer the empty question', () => {
    expect(answersOf(emptyQuestion)).toEqual([0, 1, 2, 3]);
  });

  it('asks for every "and", for one of the "or", and for none of the "not"', () => {
    expect(answersOf(ask(['and', 0], ['and', 1]))).toEqual([1]);
    expect(answersOf(ask(['and', 0], ['or', 1]))).toEqual([0, 1, 2]);
    expect(answersOf(ask(['not', 1]))).toEqual([0, 3]);
    expect(answersOf(ask(['and', 1], ['not', 2]))).toEqual([1]);
  });

  it('agrees with the definition on any dataset and question', () => {
    const cases = anyStructure.chain((any) => fc.tuple(fc.constant(any), anyQuestionOf(any)));
    fc.assert(
      fc.property(cases, ([any, question]) => {
        const has = (paper: number, concept: number) =>
          any.mentions.some((link) => link.paper === paper && link.concept === concept);
        const by = (operator: Operator) => question.filter((term) => term.operator === operator);
        const expected = any.papers.flatMap((_, paper) =>
          by('and').every(({ concept }) => has(paper, concept)) &&
          !by('not').some(({ concept }) => has(paper, concept)) &&
          (by('or').length === 0 || by('or').some(({ concept }) => has(paper, concept)))
            ? [paper]
            : [],
        );
        expect(answersOf(question, any)).toEqual(expected);
      }),
    );
  });
});

describe('askAlso', () => {
  it('lets an alternative take the concept before it with it', () => {
    expect(ask(['and', 0], ['and', 1], ['or', 2])).toEqual([
      { operator: 'and', concept: 0 },
      { operator: 'or', concept: 1 },
      { operator: 'or', concept: 2 },
    ]);
    expect(ask(['not', 0], ['or', 1])).toEqual(ask(['not', 0], ['and', 1]));
  });

  it('takes the next one where none stands before it', () => {
    const question = ask(['not', 0], ['and', 1]);
    expect(askAlso(question, { operator: 'or', concept: 0 })).toEqual([
      { operator: 'or', concept: 0 },
      { operator: 'or', concept: 1 },
    ]);
  });

  it('replaces the operator of a concept that is asked for, in its place', () => {
    expect(ask(['and', 0], ['and', 1], ['not', 0])).toEqual([
      { operator: 'not', concept: 0 },
      { operator: 'and', concept: 1 },
    ]);
  });

  it('leaves no alternative alone, and names a concept once', () => {
    const asked = fc.array(fc.tuple(fc.constantFrom(...operators), fc.nat(4)));
    fc.assert(
      fc.property(asked, (terms) => {
        const question = ask(...terms);
        expect(question.filter(({ operator }) => operator === 'or').length).not.toBe(1);
        expect(new Set(question.map(({ concept }) => concept)).size).toBe(question.length);
      }),
    );
  });
});

describe('askSeveral', () => {
  it('asks for any one of several beside what is asked, and for one as askAlso does', () => {
    expect(askSeveral(ask(['and', 0]), 'or', [1, 2])).toEqual([
      { operator: 'and', concept: 0 },
      { operator: 'or', concept: 1 },
      { operator: 'or', concept: 2 },
    ]);
    expect(askSeveral(ask(['and', 0]), 'or', [1])).toEqual(ask(['and', 0], ['or', 1]));
    expect(askSeveral(ask(['and', 0], ['not', 1]), 'and', [1, 2])).toEqual(
      ask(['and', 0], ['and', 1], ['and', 2]),
    );
    expect(askSeveral(emptyQuestion, 'and', [])).toEqual([]);
  });
});

describe('askNoLonger', () => {
  it('makes the alternative that is left a condition', () => {
    expect(askNoLonger(ask(['and', 0], ['or', 1]), 0)).toEqual(ask(['and', 1]));
  });
});

describe('clausesOf', () => {
  it('puts alternatives together where the first of them stands', () => {
    const clauses = clausesOf(ask(['and', 0], ['or', 1], ['not', 2], ['or', 3]));
    expect(clauses.map(({ operator, terms }) => [operator, terms.map((t) => t.concept)])).toEqual([
      ['and', [0, 1, 3]],
      ['not', [2]],
    ]);
  });

  it('holds every term once', () => {
    const cases = anyStructure.chain(anyQuestionOf);
    fc.assert(
      fc.property(cases, (question) => {
        const terms = clausesOf(question).flatMap((clause) => clause.terms);
        expect(new Set(terms)).toEqual(new Set(question));
        expect(terms).toHaveLength(question.length);
      }),
    );
  });
});
