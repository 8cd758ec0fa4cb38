/** Small extractions, written as tables. */
import type { Concept, ConceptMention, Paper, RunControl } from '../../src/core/types.ts';

/** Lets everything pass. */
export const calm: RunControl = { progress: () => {}, checkpoint: () => Promise.resolve() };

/** Concepts by normal form, each with its papers and the weight in each. No two mentions overlap. */
export function conceptsOf(table: Record<string, Record<number, number>>): Concept[] {
  return Object.entries(table).map(([form, weights], number) => ({
    id: `concept:${form}`,
    label: form,
    variants: [{ form, count: Object.keys(weights).length }],
    papers: Object.entries(weights).map(([paper, weight]) => ({
      paper: Number(paper),
      weight,
      form,
      mentions: [mentionIn(Number(paper), 100 * number, form)],
    })),
  }));
}

function mentionIn(paper: number, start: number, form: string): ConceptMention {
  return { paper, field: 'title', sentence: 0, start, end: start + form.length };
}

/** Papers without words, so that concepts alone decide. */
export function blankPapers(count: number): Paper[] {
  return Array.from({ length: count }, (_, number) => ({ id: `paper-${number}`, title: '-' }));
}
