/** The user's edits, applied to concepts. One function for the build and for the page. */
import type { Concept, CurationEdit, CurationOutcome, Paper } from '../types.ts';
import { ConceptSet } from './concept-set.ts';
import { broadenConcept, hideConcept, keepConcept, renameConcept } from './edits/change-concept.ts';
import { mergeConcepts } from './edits/merge-concepts.ts';
import { splitConcept } from './edits/split-concept.ts';
import type { Verdict } from './edits/verdict.ts';

export interface CuratedConcepts {
  /** By document frequency (descending), then id. */
  concepts: Concept[];
  /** One for each edit, in order. */
  outcomes: CurationOutcome[];
  /** Ids of concepts that are drawn however few papers mention them. */
  kept: ReadonlySet<string>;
}

/**
 * Returns what the edits make of the concepts, and what became of each edit. Edits apply in order,
 * each to the result of those before; one that matches nothing is reported, and the others still
 * apply. No edit gives the concepts in order. What is given stays as it was. Linear in concepts and
 * edits, unless an edit has very many papers.
 * @param papers by number: their ids, and their texts to count forms in.
 * @param keptBefore ids of concepts that earlier edits keep drawn.
 */
export function applyCuration(
  concepts: readonly Concept[],
  papers: readonly Paper[],
  edits: readonly CurationEdit[],
  keptBefore: Iterable<string> = [],
): CuratedConcepts {
  const set = new ConceptSet(concepts);
  const kept = new Set(keptBefore);
  const outcomes = edits.map((edit) => ({ edit, ...applyEdit(edit, set, papers, kept) }));
  return { concepts: set.list(), outcomes, kept };
}

/** Returns the names that the edits keep: extraction must not take them for filler. */
export function namesToKeep(edits: readonly CurationEdit[]): string[] {
  return edits.flatMap((edit) => (edit.kind === 'keep' ? edit.concept : []));
}

function applyEdit(
  edit: CurationEdit,
  concepts: ConceptSet,
  papers: readonly Paper[],
  kept: Set<string>,
): Verdict {
  switch (edit.kind) {
    case 'merge':
      return mergeConcepts(edit, concepts, kept);
    case 'split':
      return splitConcept(edit, concepts, papers);
    case 'rename':
      return renameConcept(edit, concepts);
    case 'hide':
      return hideConcept(edit, concepts, kept);
    case 'keep':
      return keepConcept(edit, concepts, kept);
    case 'broader':
      return broadenConcept(edit, concepts);
  }
}
