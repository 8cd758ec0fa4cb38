/** Nodes by the names that people use for them. */
import type { DatasetStructure } from '../types.ts';

/**
 * Returns the number of the drawn concept called `name`: by its label, else by one of its variants.
 * Case and surrounding spaces are ignored; where several fit, the one with most papers counts.
 * `undefined` when there is none.
 */
export function findConcept({ concepts }: DatasetStructure, name: string): number | undefined {
  const wanted = name.trim().toLowerCase();
  const byLabel = concepts.findIndex(({ label }) => label.toLowerCase() === wanted);
  if (byLabel !== -1) return byLabel;
  const byVariant = concepts.findIndex(({ variants }) =>
    variants.some(({ form }) => form.toLowerCase() === wanted),
  );
  return byVariant === -1 ? undefined : byVariant;
}

/** Returns the number of the paper with exactly this id, or `undefined`. */
export function findPaper({ papers }: DatasetStructure, id: string): number | undefined {
  const number = papers.findIndex((paper) => paper.id === id);
  return number === -1 ? undefined : number;
}
