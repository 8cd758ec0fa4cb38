/** What the choices other than the question say of each paper. */
import type { DatasetStructure } from '../core/types.ts';
import { type Expansion, expansionOf } from './expansion.ts';
import type { ExplorerState, YearRange } from './state.ts';

/** The choices that decide which papers pass. */
export type PaperFilters = Pick<
  ExplorerState,
  'years' | 'question' | 'hiddenCommunities' | 'hiddenNodes' | 'expanded'
>;

/** `always`: whatever is asked; `never`: whatever is asked; `asked`: where it answers the question. */
export type Standing = 'always' | 'never' | 'asked';

/** Returns the standing of every paper, by number; the question plays no part. O(papers + links). */
export function paperStandings(
  structure: DatasetStructure,
  { years, hiddenCommunities, hiddenNodes, expanded }: PaperFilters,
  expansion: Expansion = expansionOf(structure, expanded),
): Standing[] {
  const hidden = new Set(hiddenCommunities);
  const gone = new Set(hiddenNodes.flatMap(({ kind, number }) => (kind === 'paper' ? number : [])));
  return structure.papers.map(({ community, year }, number) => {
    if (gone.has(number)) return 'never';
    if (expansion.papers.has(number)) return 'always';
    return !hidden.has(community) && withinYears(year, years) ? 'asked' : 'never';
  });
}

/** Tells whether `year` lies in `years`; an unknown year lies only in no choice at all. */
function withinYears(year: number | undefined, years: YearRange | null): boolean {
  if (years === null) return true;
  return year !== undefined && year >= years.from && year <= years.to;
}
