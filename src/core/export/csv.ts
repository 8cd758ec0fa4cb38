/**
 * Tables as CSV (RFC 4180, CRLF), safe to open in a spreadsheet.
 *
 * A spreadsheet takes a cell that begins with `= + - @`, a tab or a carriage return for a formula.
 * In text columns such a cell gets a leading apostrophe. So does one that has apostrophes before
 * such a character, which makes the rule reversible: the reader takes one apostrophe off each cell
 * that has apostrophes before such a character, and every text returns as it was. Columns of
 * numbers are left alone: -3.5 stays a number. Half of a surrogate pair, which UTF-8 cannot hold, is
 * U+FFFD in the file; JSON keeps it as an escape.
 */
import Papa from 'papaparse';

/** `escaped` guards against formulae; `raw` writes the bare text. */
export type CsvStyle = 'escaped' | 'raw';

export interface CsvTable {
  columns: string[];
  rows: string[][];
}

/** Returns a table that was written in the given style, every cell as text. */
export function readCsvTable(text: string, style: CsvStyle = 'escaped'): CsvTable {
  const [columns = [], ...rows] = Papa.parse(text, { delimiter: ',', skipEmptyLines: true }).data;
  return { columns, rows: style === 'raw' ? rows : rows.map((cells) => cells.map(unguard)) };
}

/** Returns the text of any table, guarded against formulae; `null` is an empty cell. */
export function writeCsvTable(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  return [columns, ...rows].map((row) => csvRow(row, 'escaped')).join('');
}

/** A text, guarded where the style says so; a number, left alone; nothing, an empty cell. */
export type CsvCell = string | number | null | undefined;

/** Returns one row with the end of its line. */
export function csvRow(cells: readonly CsvCell[], style: CsvStyle): string {
  const written = cells.map((cell) =>
    typeof cell === 'string' && style === 'escaped' ? guard(cell) : (cell ?? ''),
  );
  return `${Papa.unparse([written])}\r\n`;
}

function guard(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
