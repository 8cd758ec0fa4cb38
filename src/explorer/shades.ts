/**
 * Numbers in classes of about as many each, for shades: with the values sorted, the bounds are those at
 * every fifth of them, each once. A value's class is how many bounds it reaches.
 *
 * Classes of equal width would put nearly all of a skewed measure, as citations are, into the first.
 */

/** Shades that an eye tells apart and finds again in a key. */
const mostShades = 5;

/** Returns the least values of the second class and those after it, ascending; none for fewer than two values. */
export function shadeBounds(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0];
  const bounds = new Set<number>();
  for (let part = 1; part < mostShades; part += 1) {
    const bound = sorted[Math.floor((part * sorted.length) / mostShades)];
    if (bound !== undefined && bound !== least) bounds.add(bound);
  }
  return [...bounds];
}

/** Returns the class of `value`, from 0 to as many as there are bounds. */
export function shadeOf(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value >= bound).length;
}

/** Returns the lower median; null for no values. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
