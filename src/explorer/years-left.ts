/** Papers by year, and how many of them everything but the choice of years leaves. */
import type { DatasetStructure } from '../core/types.ts';
import { papersLeft } from './question-counts.ts';
import type { PaperFilters } from './standings.ts';

/**
 * Returns, for `years` years from `first` on, how many papers of each pass the other choices.
 * O(papers · terms + links).
 */
export function countYearsLeft(
  structure: DatasetStructure,
  filters: PaperFilters,
  first: number,
  years: number,
): number[] {
  const counts = new Array<number>(years).fill(0);
  for (const paper of papersLeft(structure, { ...filters, years: null })) {
    const year = structure.papers[paper]?.year;
    if (year !== undefined) counts[year - first] = (counts[year - first] ?? 0) + 1;
  }
  return counts;
}
