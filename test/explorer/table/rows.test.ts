import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, TableColumn } from '../../../src/explorer/table/column.ts';
import { rowMatcher, sortRows } from '../../../src/explorer/table/rows.ts';

function columnOf(cells: readonly Cell[], kind: TableColumn['kind'] = 'text'): TableColumn {
  return { name: 'any', kind, shown: true, cell: (row) => cells[row] ?? null };
}

const anyCells = fc.array(fc.option(fc.oneof(fc.string(), fc.integer({ min: -5, max: 5 }))));

describe('the order of rows', () => {
  it('is empty for no rows', () => {
    expect(sortRows([], columnOf([]), false, columnOf([]))).toEqual([]);
  });

  it.each<[string, Cell[], boolean, number[]]>([
    ['text from A to Z', ['b', 'a', 'c'], false, [1, 0, 2]],
    ['text from Z to A', ['b', 'a', 'c'], true, [2, 0, 1]],
    ['numbers by size, not by digits', [10, 9, 100], false, [1, 0, 2]],
    ['letters whatever their case', ['b', 'A', 'C'], false, [1, 0, 2]],
    ['letters whatever their accents', ['f', 'é', 'd'], false, [2, 1, 0]],
    ['what is not known last', [null, 2, 1], false, [2, 1, 0]],
    ['what is not known last, also the other way round', [null, 2, 1], true, [1, 2, 0]],
    ['0 as a number, not as unknown', [0, null, 1], false, [0, 2, 1]],
    ['numbers before text, whatever its digits', ['-1', -1, -2], false, [2, 1, 0]],
  ])('has %s', (_, cells, descending, rows) => {
    expect(sortRows([0, 1, 2], columnOf(cells), descending, columnOf([]))).toEqual(rows);
  });

  it('goes by the second column among equals, from A to Z in either direction', () => {
    const equal = columnOf([7, 7, 7]);
    const then = columnOf(['c', 'a', 'b']);
    expect(sortRows([0, 1, 2], equal, false, then)).toEqual([1, 2, 0]);
    expect(sortRows([0, 1, 2], equal, true, then)).toEqual([1, 2, 0]);
  });

  it('goes by what orders a column where that is not its cell', () => {
    const column = { ...columnOf(['Zoe Adams', 'Ann Young']), order: (row: number) => 1 - row };
    expect(sortRows([0, 1], column, false, columnOf([]))).toEqual([1, 0]);
  });

  it('keeps every row, and does not hang on the order in which rows come', () => {
    fc.assert(
      fc.property(anyCells, fc.boolean(), (cells, descending) => {
        const rows = cells.map((_, row) => row);
        const column = columnOf(cells);
        const sorted = sortRows(rows, column, descending, column);
        expect([...sorted].sort((a, b) => a - b)).toEqual(rows);
        expect(sortRows([...rows].reverse(), column, descending, column)).toEqual(sorted);
      }),
    );
  });

  it('is that of the first column turned round, but for ties and what is not known', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), (numbers) => {
        const rows = numbers.map((_, row) => row);
        const column = columnOf(numbers, 'number');
        const up = sortRows(rows, column, false, column);
        expect(sortRows(rows, column, true, column)).toEqual(up.reverse());
      }),
    );
  });
});

describe('the filter of rows', () => {
  const title = columnOf(['Attention is all', 'Poincaré maps', null]);
  const year = columnOf([2017, 2020, 2020], 'number');
  const matching = rowMatcher([title, year]);

  it.each<[string, number[]]>([
    ['', [0, 1, 2]],
    ['  ', [0, 1, 2]],
    ['attention', [0]],
    ['all atten', [0]],
    ['poincare', [1]],
    ['2020', [1, 2]],
    ['maps 2020', [1]],
    ['maps 2017', []],
    ['null', []],
  ])("leaves for '%s' the rows whose cells hold every word", (query, rows) => {
    expect(matching([0, 1, 2], query)).toEqual(rows);
  });

  it('keeps the order of the rows', () => {
    expect(matching([2, 1, 0], '20')).toEqual([2, 1, 0]);
  });
});
