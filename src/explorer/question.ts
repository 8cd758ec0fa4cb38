/**
 * Concept algebra: which concepts a paper must have and must not have.
 *
 * With A the concepts asked for by "and", O those by "or", N those by "not", and C(p) the concepts of
 * paper p, p answers when A ⊆ C(p), N ∩ C(p) = ∅, and, where O is not empty, O ∩ C(p) ≠ ∅.
 */
import type { DatasetStructure } from '../core/types.ts';
import { papersByConcept } from './concept-papers.ts';

export const operators = ['and', 'or', 'not'] as const;
export type Operator = (typeof operators)[number];

export interface QuestionTerm {
  operator: Operator;
  /** Drawn concept number. */
  concept: number;
}

/** Its terms in the order in which they were asked; a concept stands in at most one. */
export type Question = readonly QuestionTerm[];

export const emptyQuestion: Question = [];

/** Returns `question` with `term` in place of any other of the same concept, else after the rest. */
export function askAlso(question: Question, term: QuestionTerm): Question {
  const place = question.findIndex(({ concept }) => concept === term.concept);
  return place === -1 ? [...question, term] : question.with(place, term);
}

/** Returns `question` without the term of `concept`. */
export function askNoLonger(question: Question, concept: number): Question {
  return question.filter((term) => term.concept !== concept);
}

/**
 * Returns, by paper number, whether a paper answers `question`; every paper answers the empty one.
 * O(papers · terms).
 */
export function answering(structure: DatasetStructure, question: Question): boolean[] {
  const papersOf = papersByConcept(structure);
  const count = structure.papers.length;
  const answers = new Array<boolean>(count).fill(true);
  const either = question.filter(({ operator }) => operator === 'or');
  const some = new Set(either.flatMap(({ concept }) => papersOf[concept] ?? []));
  for (let paper = 0; paper < count; paper += 1) {
    if (either.length > 0 && !some.has(paper)) answers[paper] = false;
  }
  for (const { operator, concept } of question) {
    if (operator === 'or') continue;
    const having = new Set(papersOf[concept]);
    for (let paper = 0; paper < count; paper += 1) {
      if (having.has(paper) !== (operator === 'and')) answers[paper] = false;
    }
  }
  return answers;
}
