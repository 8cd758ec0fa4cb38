/**
 * A node table and an edge table as CSV (RFC 4180, CRLF), safe to open in a spreadsheet.
 *
 * A spreadsheet takes a cell that begins with `= + - @`, a tab or a carriage return for a formula.
 * In text columns such a cell gets a leading apostrophe. So does one that has apostrophes before
 * such a character, which makes the rule reversible: the reader takes one apostrophe off each cell
 * that has apostrophes before such a character, and every text returns as it was. Columns of
 * numbers are left alone: -3.5 stays a number.
 */
import Papa from 'papaparse';
import type { DatasetStructure, Subgraph } from '../types.ts';
import {
  type Column,
  edgeColumns,
  nodeColumns,
  tabulateEdges,
  tabulateNodes,
} from './graph/tables.ts';

/** `escaped` guards against formulae; `raw` writes the bare text. */
export type CsvStyle = 'escaped' | 'raw';

export interface CsvTable {
  columns: string[];
  rows: string[][];
}

/** Returns the text of `nodes.csv`. */
export function writeNodesCsv(
  structure: DatasetStructure,
  subgraph: Subgraph,
  style: CsvStyle,
): string {
  return writeTable(nodeColumns, tabulateNodes(structure, subgraph), style);
}

/** Returns the text of `edges.csv`. */
export function writeEdgesCsv(
  structure: DatasetStructure,
  subgraph: Subgraph,
  style: CsvStyle,
): string {
  return writeTable(edgeColumns, tabulateEdges(structure, subgraph), style);
}

/** Returns a table that was written in the given style, every cell as text. */
export function readCsvTable(text: string, style: CsvStyle = 'escaped'): CsvTable {
  const [columns = [], ...rows] = Papa.parse(text, { delimiter: ',', skipEmptyLines: true }).data;
  return { columns, rows: style === 'raw' ? rows : rows.map((cells) => cells.map(unguard)) };
}

/** Returns one row with its line end; texts are written in the given style, a missing cell is empty. */
export function csvRow(cells: readonly (string | number | undefined)[], style: CsvStyle): string {
  const row = cells.map((cell) =>
    typeof cell === 'string' && style === 'escaped' ? guard(cell) : (cell ?? ''),
  );
  return `${Papa.unparse([row])}\r\n`;
}

/** Returns the text of any table, guarded against formulae; `null` is an empty cell. */
export function writeCsvTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = [columns, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guard(cell) : (cell ?? ''))),
  );
  return `${Papa.unparse(cells)}\r\n`;
}

function writeTable<Row extends object>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  style: CsvStyle,
): string {
  const cellOf = (row: Row, { name, type }: Column<Row>) => {
    const cell = row[name] ?? '';
    if (typeof cell === 'number') return cell;
    return type === 'string' && style === 'escaped' ? guard(String(cell)) : String(cell);
  };
  const head = columns.map(({ name }) => name as string);
  const cells = rows.map((row) => columns.map((column) => cellOf(row, column)));
  return `${Papa.unparse([head, ...cells])}\r\n`;
}

function guard(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
