import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readRow } from '../../../../../src/core/corpus/formats/table/read-rows.ts';

function rowsOf(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  for (let at = 0; at < text.length; ) {
    const { cells, end } = readRow(text, at, delimiter);
    rows.push(cells);
    at = end;
  }
  return rows;
}

describe('a row of a table', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', ['']],
    ['one cell', 'a', ['a']],
    ['empty cells', ',,', ['', '', '']],
    ['a delimiter in marks', '"a, b",c', ['a, b', 'c']],
    ['a line end in marks', '"a\nb",c\nd', ['a\nb', 'c']],
    ['doubled marks', '"say ""a"", b",c', ['say "a", b', 'c']],
    ['blanks around marks', 'a, "b, c" ,d', ['a', 'b, c', 'd']],
    ['a mark inside a bare cell', 'a 5" disk,b', ['a 5" disk', 'b']],
  ])('has %s', (_, text, cells) => {
    expect(readRow(text, 0, ',')).toMatchObject({ cells, isMalformed: false, isOpen: false });
  });

  it.each<[string, string, string[]]>([
    ['in the middle', '"On "tools" here",b', ['On "tools" here', 'b']],
    ['at the end', '"On "Computer as a Tool"",b', ['On "Computer as a Tool"', 'b']],
  ])('forgives marks that are not doubled %s', (_, text, cells) => {
    expect(readRow(text, 0, ',')).toMatchObject({ cells, isMalformed: true, isOpen: false });
  });

  it('tells a mark that is never closed', () => {
    expect(readRow('"a,b\nc,d', 0, ',')).toMatchObject({ isMalformed: true, isOpen: true });
  });

  it('reads what Papaparse writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(rowsOf(Papa.unparse(rows).replaceAll('\r\n', '\n'))).toEqual(rows);
      }),
    );
  });
});
