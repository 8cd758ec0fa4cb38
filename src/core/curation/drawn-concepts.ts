/** Which concepts are drawn. */
import type { Concept } from '../types.ts';

export interface NumberedConcepts {
  /** By concept number: drawn ones, then the rest, each part in the order in which they came. */
  concepts: Concept[];
  drawnCount: number;
}

/** Returns the concepts numbered: drawn are those with `minPapers` papers, and those in `kept`. */
export function numberConcepts(
  concepts: readonly Concept[],
  minPapers: number,
  kept: ReadonlySet<string>,
): NumberedConcepts {
  const isDrawn = ({ id, papers }: Concept) => papers.length >= minPapers || kept.has(id);
  const drawn = concepts.filter(isDrawn);
  return {
    concepts: [...drawn, ...concepts.filter((concept) => !isDrawn(concept))],
    drawnCount: drawn.length,
  };
}
