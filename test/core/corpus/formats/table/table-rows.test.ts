import { describe, expect, it } from 'vitest';
import { tableRows } from '../../../../../src/core/corpus/formats/table/table-rows.ts';

/** `line a|b` of a row, `line !` of one that is broken. */
function outline(text: string, width = 2, delimiter = ','): string[] {
  return Array.from(tableRows(text, { start: 0, delimiter, width }), (row) =>
    'cells' in row ? `${row.line} ${row.cells.join('|')}` : `${row.line} !`,
  );
}

describe('the rows of a table', () => {
  it.each<[string, string, string[]]>([
    ['no row', '', []],
    ['blank lines', 'a,b\n\n ,\nc,d', ['1 a|b', '4 c|d']],
    ['lines of cells in marks', '"a","b\nb"\nc,d', ['1 a|b\nb', '3 c|d']],
    ['a row too short and one too long', 'a\nb,c,d', ['1 a', '2 b|c|d']],
  ])('have their lines: %s', (_, text, rows) => {
    expect(outline(text)).toEqual(rows);
  });

  it.each<[string, string, string[]]>([
    ['at the end', '"a","b"\n"c,d', ['1 a|b', '2 !']],
    ['in a first cell', '"a","b"\n"c, d\n"e","f"\n', ['1 a|b', '2 !', '3 e|f']],
    ['in a last cell', 'a,b\nc,"d\n"e","f"\n"g","h"', ['1 a|b', '2 !', '3 e|f', '4 g|h']],
    ['before a cell of many lines', '"a, b\n"c","d\nd"\n', ['1 !', '2 c|d\nd']],
    ['twice', '"a, b\n"c","d"\n"e, f\n"g","h"', ['1 !', '2 c|d', '3 !', '4 g|h']],
    ['on one line', '"a,"b"\n"c","d"', ['1 !', '2 c|d']],
    ['before bare rows', '"a,b\nc,d\ne,f', ['1 !', '2 c|d', '3 e|f']],
  ])('lose one to an unclosed mark %s', (_, text, rows) => {
    expect(outline(text)).toEqual(rows);
  });

  it('keep a text of several lines with marks that are not doubled', () => {
    const text = '"a","b"\n"c","say "d" now\nor, else, "e""\n"f","g"';
    expect(outline(text)).toEqual(['1 a|b', '2 c|say "d" now\nor, else, "e"', '4 f|g']);
  });

  it('names the lines that an unclosed mark took along', () => {
    const text = '"a","b"\n"c, d\nmore, of it\n"e","f"';
    const [, row] = tableRows(text, { start: 0, delimiter: ',', width: 2 });
    expect(row).toEqual({ line: 2, problem: expect.stringContaining('lines 2 to 3') });
  });

  it('take a remark under a wide table for no row', () => {
    expect(outline('a,b,c\nExported by a tool', 3)).toEqual(['1 a|b|c', '2 !']);
  });

  it.each<[string, string, string[]]>([
    ['as they are', '"Big" data\tb\n"c" d\t"e', ['1 "Big" data|b', '2 "c" d|"e']],
    ['with a tab too many', '"Big" data\tb\t\nc\td\t', ['1 "Big" data|b|', '2 c|d|']],
    ['around a cell', '"a"\t"b"', ['1 a|b']],
    ['around a cell of two lines', '"a\na"\tb\nc\td', ['1 a\na|b', '3 c|d']],
  ])('have marks between tabs %s', (_, text, rows) => {
    expect(outline(text, 2, '\t')).toEqual(rows);
  });

  it.each([
    ['unclosed marks on every line', '"a b c d e f\n', ''],
    ['marks closed at the end of the file', '"a b c d e f\n', '",b'],
    ['marks in one cell', 'x"', ' '.repeat(1_000_000)],
  ])('end in time on %s', (_, piece, last) => {
    expect(outline(`"${piece.repeat(300_000)}${last}`).length).toBeLessThan(3);
  });
});
