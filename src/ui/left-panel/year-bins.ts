/** Papers counted by year, every year between the first and the last included. */
import type { MapPaper } from '../../core/types.ts';

export interface YearBins {
  first: number;
  last: number;
  /** Papers of `first`, `first + 1`, … `last`. */
  counts: number[];
  /** Papers that have no year. */
  undated: number;
}

/** Returns the bins, or null when fewer than two years are known: there is nothing to brush. */
export function binYears(papers: readonly Pick<MapPaper, 'year'>[]): YearBins | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let undated = 0;
  for (const { year } of papers) {
    if (year === undefined) {
      undated += 1;
    } else {
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  if (!(first < last)) return null;

  const counts = new Array<number>(last - first + 1).fill(0);
  for (const { year } of papers) {
    if (year !== undefined) counts[year - first] = (counts[year - first] ?? 0) + 1;
  }
  return { first, last, counts, undated };
}
