/** The user's edits, applied to concepts. One function for the build and for the page. */
import type { Concept, CurationEdit, CurationOutcome, Paper } from '../types.ts';
import { ConceptSet } from './concept-set.ts';
import { broadenConcept, hideConcept, keepConcept, renameConcept } from './edits/change-concept.ts';
import { mergeConcepts } from './edits/merge-concepts.ts';
import { splitConcept } from './edits/split-concept.ts';
import type { Verdict } from './edits/verdict.ts';

/** What is known of concepts that a map lists, and that no paper is read anew for. */
export interface ListedConcepts {
  /** Ids of those that earlier edits keep drawn. */
  kept: Iterable<string>;
}

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
 * @param listed given when the concepts are those of a map; left out in a build of the papers.
 */
export function applyCuration(
  concepts: readonly Concept[],
  papers: readonly Paper[],
  edits: readonly CurationEdit[],
  listed?: ListedConcepts,
): CuratedConcepts {
  const set = new ConceptSet(concepts);
  const kept = new Set(listed?.kept);
  const outcomes = edits.map((edit) => ({ edit, ...applyEdit(edit, set, papers, kept, listed) }));
  return { concepts: set.list(), outcomes, kept };
}

/**
 * Returns the names that the edits keep: extraction must not take them for filler. A word that is read
 * as no term of the text, as "results" is, becomes a concept by a vocabulary alone.
 */
export function namesToKeep(edits: readonly CurationEdit[]): string[] {
  return edits.flatMap((edit) => (edit.kind === 'keep' ? edit.concept : []));
}

function applyEdit(
  edit: CurationEdit,
  concepts: ConceptSet,
  papers: readonly Paper[],
  kept: Set<string>,
  listed: ListedConcepts | undefined,
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
      return keepConcept(edit, concepts, kept, listed !== undefined);
    case 'broader':
      return broadenConcept(edit, concepts);
  }
}
