/**
 * Concepts in the papers of a concept, with how often they meet and how much that exceeds chance:
 * the association strength. The dataset keeps a few links of each concept; here no link is left out.
 */
import { associationStrength } from '../graph/association-strength.ts';
import type { DatasetStructure } from '../types.ts';
import { indexMentions } from './mention-index.ts';

export interface CooccurringConcept {
  concept: number;
  /** Papers that mention both. */
  papers: number;
  /** Association strength, at six significant digits; 1 is what chance would give. */
  weight: number;
}

/**
 * Returns every drawn concept that shares a paper with `concept`: most papers first, ties by
 * association strength, then by number; none for an unknown concept. O(the sum of its papers'
 * concepts).
 */
export function cooccurringConcepts(
  structure: DatasetStructure,
  concept: number,
): CooccurringConcept[] {
  const { papers, concepts } = indexMentions(structure);
  const own = concepts[concept]?.features ?? [];
  const counts = new Map<number, number>();
  for (const paper of own) {
    for (const other of papers[paper]?.features ?? []) {
      if (other !== concept) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([other, count]) => ({
      concept: other,
      papers: count,
      weight: associationStrength(
        count,
        own.length,
        concepts[other]?.features.length ?? 1,
        structure.papers.length,
      ),
    }))
    .sort((a, b) => b.papers - a.papers || b.weight - a.weight || a.concept - b.concept);
}
