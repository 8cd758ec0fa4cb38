/**
 * The rows of a table: which, and in which order.
 *
 * A row is a paper or a concept by its number. Text is compared without case and diacritics, by code
 * unit; in a column of both, numbers stand before text; what is not known stands last in either
 * direction.
 */
import { compareCodeUnits } from '../../core/shared/compare.ts';
import { foldWord } from '../match-ranges.ts';
import type { Cell, TableColumn } from './column.ts';

/**
 * Returns `rows` by `column`; ties by `then` from A to Z, then by number. O(n log n).
 * @param rows distinct numbers.
 */
export function sortRows(
  rows: readonly number[],
  column: TableColumn,
  descending: boolean,
  then: TableColumn,
): number[] {
  const first = keysOf(rows, column);
  const second = keysOf(rows, then);
  const compare = (a: number, b: number) =>
    compareKeys(first.get(a) ?? null, first.get(b) ?? null, descending) ||
    compareKeys(second.get(a) ?? null, second.get(b) ?? null, false) ||
    a - b;
  return [...rows].sort(compare);
}

/** Returns how rows are asked for by words: those whose shown cells hold every word of the query. */
export function rowMatcher(
  columns: readonly TableColumn[],
): (rows: readonly number[], query: string) => number[] {
  const texts = new Map<number, string>();
  const textOf = (row: number) => {
    const known = texts.get(row);
    if (known !== undefined) return known;
    const text = columns.map(({ cell }) => foldWord(String(cell(row) ?? ''))).join('\n');
    texts.set(row, text);
    return text;
  };
  return (rows, query) => {
    const words = foldWord(query).split(/\s+/).filter(Boolean);
    return rows.filter((row) => words.every((word) => textOf(row).includes(word)));
  };
}

function keysOf(rows: readonly number[], { cell, order = cell }: TableColumn): Map<number, Cell> {
  return new Map(
    rows.map((row) => {
      const key = order(row);
      return [row, typeof key === 'string' ? foldWord(key) : key];
    }),
  );
}

function compareKeys(a: Cell, b: Cell, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const ascending = compareKnown(a, b);
  return descending ? -ascending : ascending;
}

/** Compares two keys that are known. A number compared with a text by its digits would make no order. */
function compareKnown(a: NonNullable<Cell>, b: NonNullable<Cell>): number {
  if (typeof a === 'string' && typeof b === 'string') return compareCodeUnits(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return typeof a === 'number' ? -1 : 1;
}
