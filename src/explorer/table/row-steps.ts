/** Moving through rows by keys, and the rows between two. Places count from 0. */

/**
 * Returns the place that a key leads to from `place` among `count` rows; `null` for a key that leads
 * nowhere.
 * @param page how many rows a page holds.
 */
export function rowAfterKey(
  key: string,
  place: number,
  count: number,
  page: number,
): number | null {
  const steps: Record<string, number> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + page,
    PageUp: place - page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  if (next === undefined || count === 0) return null;
  return Math.min(count - 1, Math.max(0, next));
}

/** Returns the rows from the one to the other, both included, whichever stands first; none where one is missing. */
export function rowsBetween(rows: readonly number[], one: number, other: number): number[] {
  const places = [rows.indexOf(one), rows.indexOf(other)].sort((a, b) => a - b);
  const [from = -1, to = -1] = places;
  return from === -1 ? [] : rows.slice(from, to + 1);
}
