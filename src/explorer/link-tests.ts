/**
 * Which links pass their test against chance, at the error rate that is chosen: the share of those that
 * pass which may be false (`core/graph/significance/false-discovery-rate.ts`). A link that does not pass
 * recedes where another passes and is never hidden, so that this is no filter.
 */
import { passingRate } from '../core/graph/significance/test-pairs.ts';
import type { DatasetStructure, LinkTests, PairTest, Subgraph } from '../core/types.ts';
import type { MapView } from './state.ts';

/** The error rates to choose from, ascending; at the last one every link passes. */
export const errorRates: readonly number[] = [0.001, 0.01, 0.05, 0.1, 0.2, 1];

/** At which the dataset counts the pairs that pass, and a map opens. */
export const defaultErrorRate: number = passingRate;

/** Up to this share of pairs is few. */
const fewPairs = 0.1;

/** Tells whether a pair passes at `rate`. */
export function passesAt({ qValue }: Pick<PairTest, 'qValue'>, rate: number): boolean {
  return qValue <= rate;
}

/** Tells whether every pair passes at `rate`, whatever its test says. */
export function passesAll(rate: number): boolean {
  return rate >= 1;
}

export interface PassingLinks {
  passing: number;
  /** Links that have a test: co-occurrences and similarities. */
  tested: number;
}

/** Returns how many of the links that are drawn pass at `rate`. O(links). */
export function countPassing(
  { cooccurrences, similarities }: Pick<Subgraph, 'cooccurrences' | 'similarities'>,
  rate: number,
): PassingLinks {
  const count = (links: readonly PairTest[]) => links.filter((link) => passesAt(link, rate)).length;
  return {
    passing: count(cooccurrences) + count(similarities),
    tested: cooccurrences.length + similarities.length,
  };
}

/** Returns the tests of all pairs of what `view` draws; null for the view of both, which links no pairs. */
export function testsOf({ tests }: DatasetStructure, view: MapView): LinkTests | null {
  if (view === 'both') return null;
  return view === 'concepts' ? tests.cooccurrences : tests.similarities;
}

/** Tells whether few of the links that are drawn pass, or none. */
export function fewPass({ passing, tested }: PassingLinks): boolean {
  return passing <= fewPairs * tested;
}

/** Tells whether most pairs could not pass even if they shared all that they can. */
export function hasFewPossible({
  tested,
  possible,
}: Pick<LinkTests, 'tested' | 'possible'>): boolean {
  return possible <= fewPairs * tested;
}
