/** The concept that a new name would be mistaken for. */
import { foldName } from '../core/curation/concept-names.ts';
import type { DatasetStructure } from '../core/types.ts';
import { isSameWording } from './forms.ts';

export interface Namesake {
  /** Its number. */
  concept: number;
  /** Whether edits take the two names for one; else they differ in accents or a plural ending. */
  same: boolean;
}

/**
 * Returns the drawn concept other than `own` that is called `name`, the more alike first: letter by
 * letter; but for capitals, hyphens and blanks; but for accents and a plural ending. Ties by number;
 * null without any. O(concepts).
 */
export function findNamesake(
  { concepts }: DatasetStructure,
  own: number,
  name: string,
): Namesake | null {
  const folded = foldName(name);
  if (folded === '') return null;
  const find = (isAlike: (label: string) => boolean) =>
    concepts.findIndex(({ label }, number) => number !== own && isAlike(label));
  const exact = find((label) => label === name);
  const same = exact !== -1 ? exact : find((label) => foldName(label) === folded);
  if (same !== -1) return { concept: same, same: true };
  const close = find((label) => isSameWording(foldName(label), folded));
  return close === -1 ? null : { concept: close, same: false };
}
