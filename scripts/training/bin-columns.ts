/**
 * Columns of features cut into at most MOST_BINS bins of about as many rows each: a tree then tries
 * bins, not values. Cuts lie midway between neighbouring values, at six significant digits, so that
 * a written model sorts rows as the trained one does.
 */
import { roundWeight } from '../../src/core/shared/round.ts';

export const MOST_BINS = 64;

export interface BinnedColumn {
  /** Ascending. A value belongs to the first bin whose cut is not below it, else to the last. */
  cuts: Float64Array;
  /** By row. */
  bins: Uint8Array;
}

/** Returns a column with its rows in bins; one value alone gives one bin. */
export function binColumn(values: Float64Array): BinnedColumn {
  const cuts = cutsOf(values);
  return { cuts, bins: Uint8Array.from(values, (value) => binOf(value, cuts)) };
}

function cutsOf(values: Float64Array): Float64Array {
  const sorted = values.toSorted();
  const distinct = [...new Set(sorted)];
  const placeOf = new Map(distinct.map((value, place) => [value, place]));
  const bounds =
    distinct.length <= MOST_BINS
      ? distinct
      : Array.from({ length: MOST_BINS }, (_, bin) => {
          const place = Math.floor((bin * sorted.length) / MOST_BINS);
          return sorted[place] ?? 0;
        });
  const cuts = new Set<number>();
  for (const value of bounds) {
    const before = distinct[(placeOf.get(value) ?? 0) - 1];
    if (before !== undefined) cuts.add(roundWeight((value + before) / 2));
  }
  return Float64Array.from(cuts).sort();
}

function binOf(value: number, cuts: Float64Array): number {
  let [from, to] = [0, cuts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value <= (cuts[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return from;
}
