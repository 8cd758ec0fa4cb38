/** A question as a line of words: "attention AND (memory OR recall) NOT vision, since 2020". */
import type { DatasetStructure } from '../../core/types.ts';
import { clausesOf, type Operator, type Question } from '../../explorer/question.ts';
import type { YearRange } from '../../explorer/state.ts';
import { clipped } from '../text/numbers.ts';
import { questionsText as words } from '../text/questions.ts';

/** A term with what is read before and after it. */
export interface ReadTerm {
  concept: number;
  operator: Operator;
  /** The word before it; null where the question begins with it. */
  word: Operator | null;
  /** Whether a bracket opens before it, or closes after it. */
  opens: boolean;
  closes: boolean;
}

/** Returns the terms in the order in which they are read. */
export function readTerms(question: Question): ReadTerm[] {
  const clauses = clausesOf(question);
  return clauses.flatMap(({ operator, terms }, place) => {
    const bracketed = clauses.length > 1 && terms.length > 1;
    return terms.map((term, at) => {
      const begins = place === 0 && at === 0 && operator === 'and';
      const word = at > 0 ? 'or' : operator;
      return {
        ...term,
        word: begins ? null : word,
        opens: bracketed && at === 0,
        closes: bracketed && at === terms.length - 1,
      };
    });
  });
}

/** Returns a question and the years in words; empty where neither is asked. */
export function questionInWords(
  structure: DatasetStructure,
  question: Question,
  years: string | null,
): string {
  const asked = readTerms(question).map(({ concept, word, opens, closes }) => {
    const label = clipped(structure.concepts[concept]?.label ?? '');
    const name = `${opens ? words.brackets.open : ''}${label}${closes ? words.brackets.close : ''}`;
    return word === null ? name : `${words.operators[word]} ${name}`;
  });
  return [asked.join(' '), years ?? ''].filter((part) => part !== '').join(', ');
}

/** Returns a choice of years in words, by the years that the map has: "since 2020". */
export function yearsInWords(
  { from, to }: YearRange,
  span: { first: number; last: number } | null,
): string {
  if (span !== null && to >= span.last && from > span.first && from < to) return words.since(from);
  if (span !== null && from <= span.first && to < span.last && from < to) return words.until(to);
  return words.during(from, to);
}
