/**
 * A random incidence with the degrees of both sides kept, by the curveball algorithm: two rows are drawn,
 * and what only one of them has is dealt out anew between them, each keeping its number; again and
 * again. G. Strona, D. Nappo, F. Boccacci, S. Fattorini, J. San-Miguel-Ayanz, "A fast and unbiased
 * procedure to randomize ecological binary matrices with fixed row and column totals", Nature
 * Communications 5 (2014) 4114.
 */

/** Trades a row takes part in, on average, twice over: enough to forget where it began. */
const tradesARow = 10;

/** Returns the rows shuffled; each lists its columns, ascending, every one once. */
export function shuffleIncidence(
  rows: readonly (readonly number[])[],
  random: () => number,
): number[][] {
  const shuffled = rows.map((columns) => [...columns]);
  if (rows.length < 2) return shuffled;
  for (let trade = 0; trade < tradesARow * rows.length; trade++) {
    const one = Math.floor(random() * rows.length);
    const other = (one + 1 + Math.floor(random() * (rows.length - 1))) % rows.length;
    [shuffled[one], shuffled[other]] = tradeColumns(
      shuffled[one] ?? [],
      shuffled[other] ?? [],
      random,
    );
  }
  return shuffled.map((columns) => columns.sort((a, b) => a - b));
}

function tradeColumns(
  one: readonly number[],
  other: readonly number[],
  random: () => number,
): [number[], number[]] {
  const inOne = new Set(one);
  const inOther = new Set(other);
  const both = one.filter((column) => inOther.has(column));
  const pool = [
    ...one.filter((column) => !inOther.has(column)),
    ...other.filter((column) => !inOne.has(column)),
  ];
  for (let last = pool.length - 1; last > 0; last--) {
    const place = Math.floor(random() * (last + 1));
    [pool[place], pool[last]] = [pool[last] ?? 0, pool[place] ?? 0];
  }
  const size = one.length - both.length;
  return [
    [...both, ...pool.slice(0, size)],
    [...both, ...pool.slice(size)],
  ];
}

/** Returns for each of `columnCount` columns the rows that have it, ascending. */
export function transposeIncidence(
  rows: readonly (readonly number[])[],
  columnCount: number,
): number[][] {
  const columns: number[][] = Array.from({ length: columnCount }, () => []);
  rows.forEach((row, number) => {
    for (const column of row) columns[column]?.push(number);
  });
  return columns;
}
