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

/**
 * Returns `question` with `term` in place of any other of the same concept, else after the rest.
 *
 * "Or" needs two: where no other term is an alternative, the nearest "and" before it becomes one, else the
 * nearest after it, so that "attention" and then "or memory" ask for either. Rejected: to leave the
 * first as it is, which asks for attention in every paper. A lone alternative becomes an "and", which
 * asks the same.
 */
export function askAlso(question: Question, term: QuestionTerm): Question {
  const found = question.findIndex(({ concept }) => concept === term.concept);
  const place = found === -1 ? question.length : found;
  const asked = found === -1 ? [...question, term] : question.with(found, term);
  return withoutLoneOr(term.operator === 'or' ? withPartner(asked, place) : asked);
}

/** Returns `question` without the term of `concept`. */
export function askNoLonger(question: Question, concept: number): Question {
  return withoutLoneOr(question.filter((term) => term.concept !== concept));
}

/**
 * Returns `question` with all of `concepts` asked for by `operator`, after the rest: by "or" any one of
 * them is enough, and no other term becomes an alternative.
 */
export function askSeveral(
  question: Question,
  operator: Operator,
  concepts: readonly number[],
): Question {
  const [first, ...more] = concepts;
  if (first === undefined) return question;
  if (more.length === 0) return askAlso(question, { operator, concept: first });
  const others = question.filter(({ concept }) => !concepts.includes(concept));
  return withoutLoneOr([...others, ...concepts.map((concept) => ({ operator, concept }))]);
}

/** Returns `terms` as they are; of several of one concept the last counts, in the place of the first. */
export function takeTerms(terms: readonly QuestionTerm[]): Question {
  const operators = new Map(terms.map(({ concept, operator }) => [concept, operator]));
  return [...operators].map(([concept, operator]) => ({ operator, concept }));
}

/** What a paper must have, any one of the terms where there are several, or must not. */
export interface Clause {
  operator: 'and' | 'not';
  terms: readonly QuestionTerm[];
}

/**
 * Returns what must hold all at once, in the order in which it was asked: a clause a term, but for the
 * alternatives, which stand together in the place of the first.
 */
export function clausesOf(question: Question): Clause[] {
  const alternatives = question.filter(isAlternative);
  return question.flatMap((term): Clause[] => {
    if (term.operator === 'not') return [{ operator: 'not', terms: [term] }];
    if (term.operator === 'and') return [{ operator: 'and', terms: [term] }];
    return term === alternatives[0] ? [{ operator: 'and', terms: alternatives }] : [];
  });
}

function isAlternative({ operator }: QuestionTerm): boolean {
  return operator === 'or';
}

/** Returns `question` where the alternative at `place` has another. */
function withPartner(question: Question, place: number): Question {
  if (question.filter(isAlternative).length > 1) return question;
  const isAnd = ({ operator }: QuestionTerm) => operator === 'and';
  const before = question.slice(0, place).findLastIndex(isAnd);
  const partner = before === -1 ? question.findIndex(isAnd) : before;
  const term = question[partner];
  return term === undefined ? question : question.with(partner, { ...term, operator: 'or' });
}

function withoutLoneOr(question: Question): Question {
  const lone = question.findIndex(isAlternative);
  const term = question[lone];
  return term === undefined || question.filter(isAlternative).length > 1
    ? question
    : question.with(lone, { ...term, operator: 'and' });
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
