/** The concepts that are offered for a question, each with what it would leave. */
import type { DatasetStructure } from '../core/types.ts';
import type { Operator, Question } from './question.ts';
import type { ChoiceCounts } from './question-counts.ts';

export interface ConceptChoice {
  concept: number;
  /** Papers that would be left. */
  papers: number;
}

/**
 * Returns the choices that change most and leave something, at most `limit`, ties by number: by "and" those
 * that leave the most but not all, by "or" those that add the most, by "not" those that take the most
 * away but not all. Without any the list is empty.
 * @param left papers that are left now.
 */
export function suggestChoices(
  structure: DatasetStructure,
  counts: ChoiceCounts,
  { question, operator, left }: { question: Question; operator: Operator; left: number },
  limit: number,
): ConceptChoice[] {
  const asked = new Set(question.map(({ concept }) => concept));
  const change = operator === 'not' ? -1 : 1;
  return structure.concepts
    .map((_, concept) => ({ concept, papers: counts[operator][concept] ?? 0 }))
    .filter(({ concept, papers }) => !asked.has(concept) && papers > 0 && papers !== left)
    .sort((a, b) => change * (b.papers - a.papers) || a.concept - b.concept)
    .slice(0, limit);
}
