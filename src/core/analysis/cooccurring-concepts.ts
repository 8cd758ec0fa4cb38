/**
 * Concepts in the papers of a concept, with how often they meet, how closely they are associated, and
 * whether that exceeds chance. The dataset keeps a few links of each concept; here no link is left out.
 */
import { associate } from '../graph/association.ts';
import { roundTest } from '../graph/significance/test-pairs.ts';
import type { DatasetStructure, PairTest } from '../types.ts';
import { testConcepts } from './concept-tests.ts';
import { indexMentions } from './mention-index.ts';

export interface CooccurringConcept extends PairTest {
  concept: number;
  /** Papers that mention both. */
  papers: number;
  /** By the dataset's measure of association, at six significant digits. */
  weight: number;
}

/**
 * Returns every drawn concept that shares a paper with `concept`: most papers first, ties by
 * association, then by number; none for an unknown concept. Left out are those that are broader or
 * narrower, and those whose mentions overlap: that they share papers says nothing. What is said of a pair
 * is what a link of the dataset says of it. O(the sum of its papers' concepts), after the tests of all
 * pairs, which are made once.
 */
export function cooccurringConcepts(
  structure: DatasetStructure,
  concept: number,
): CooccurringConcept[] {
  const { papers, concepts } = indexMentions(structure);
  const { related, test } = testConcepts(structure);
  const own = concepts[concept]?.features ?? [];
  const counts = new Map<number, number>();
  for (const paper of own) {
    for (const other of papers[paper]?.features ?? []) {
      if (other === concept || related.has(concept, other)) continue;
      counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([other, both]) => ({
      concept: other,
      papers: both,
      weight: associate(structure.options.association, {
        both,
        one: own.length,
        other: concepts[other]?.features.length ?? 1,
        all: structure.papers.length,
      }),
      ...roundTest(test(concept, other, both)),
    }))
    .sort((a, b) => b.papers - a.papers || b.weight - a.weight || a.concept - b.concept);
}
