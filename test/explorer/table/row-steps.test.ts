import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowAfterKey, rowsBetween } from '../../../src/explorer/table/row-steps.ts';

describe('a key in the rows', () => {
  it.each<[string, number, number | null]>([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['PageDown', 3, 8],
    ['PageUp', 3, 0],
    ['Home', 3, 0],
    ['End', 3, 9],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['ArrowDown', -1, 0],
    ['ArrowLeft', 3, null],
    ['x', 3, null],
  ])('%s goes from row %i to row %s of 10', (key, place, next) => {
    expect(rowAfterKey(key, place, 10, 5)).toBe(next);
  });

  it('goes nowhere without rows', () => {
    expect(rowAfterKey('End', -1, 0, 5)).toBeNull();
  });
});

describe('the rows between two', () => {
  it('are both and what stands between them, whichever comes first', () => {
    expect(rowsBetween([5, 3, 9, 1], 3, 1)).toEqual([3, 9, 1]);
    expect(rowsBetween([5, 3, 9, 1], 1, 3)).toEqual([3, 9, 1]);
    expect(rowsBetween([5, 3, 9, 1], 9, 9)).toEqual([9]);
  });

  it('are none where one of the two is no row', () => {
    expect(rowsBetween([5, 3], 5, 7)).toEqual([]);
    expect(rowsBetween([], 1, 1)).toEqual([]);
  });

  it('hold the two ends', () => {
    const rows = fc.uniqueArray(fc.nat(50), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (rows, a, b) => {
        const one = rows[a % rows.length] ?? 0;
        const other = rows[b % rows.length] ?? 0;
        const between = rowsBetween(rows, one, other);
        expect(between).toContain(one);
        expect(between).toContain(other);
        expect(between).toEqual(rows.filter((row) => between.includes(row)));
      }),
    );
  });
});
