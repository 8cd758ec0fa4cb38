/** A concept over the years: its share of each year's papers, so that years of many papers say no more. */
import type { DatasetStructure } from '../types.ts';
import { indexMentions } from './mention-index.ts';
import { type ShareInterval, wilsonInterval } from './wilson-interval.ts';

export interface YearlyShare {
  year: number;
  /** Papers of that year. */
  papers: number;
  /** Those of them that mention the concept. */
  having: number;
  /** Null for a year without papers. */
  interval: ShareInterval | null;
}

export interface SharesByYear {
  /** Every year from the corpus's first to its last, ascending; none where no paper has a year. */
  years: YearlyShare[];
  /** Of all papers that have a year; null where none has. */
  overall: ShareInterval | null;
  /** Papers on the concept that have no year. */
  undated: number;
}

/** Returns the shares of a drawn concept; 0 of every year for an unknown one. O(papers + years). */
export function sharesByYear(structure: DatasetStructure, concept: number): SharesByYear {
  const { papers } = structure;
  const all = new Map<number, number>();
  const own = new Map<number, number>();
  for (const { year } of papers) if (year !== undefined) all.set(year, (all.get(year) ?? 0) + 1);
  let undated = 0;
  for (const paper of indexMentions(structure).concepts[concept]?.features ?? []) {
    const year = papers[paper]?.year;
    if (year === undefined) undated += 1;
    else own.set(year, (own.get(year) ?? 0) + 1);
  }
  const known = [...all.keys()].sort((a, b) => a - b);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return { years: [], overall: null, undated };
  const years = Array.from({ length: last - first + 1 }, (_, place): YearlyShare => {
    const year = first + place;
    const count = all.get(year) ?? 0;
    const having = own.get(year) ?? 0;
    return {
      year,
      papers: count,
      having,
      interval: count === 0 ? null : wilsonInterval(having, count),
    };
  });
  return { years, overall: wilsonInterval(sumOf(own), sumOf(all)), undated };
}

function sumOf(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
