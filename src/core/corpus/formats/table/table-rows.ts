/**
 * The rows of a table one by one, with their lines. A quotation mark that is never closed costs the row
 * in which it stands: reading goes on at the next line with which a row begins that is in order and as
 * wide as the others. What is read twice on the way is bounded, so the whole is linear.
 */
import { placeCounter } from '../../place-counter.ts';
import { lineEnd, readLine, readRow, type TableRow } from './read-rows.ts';

export type PlacedRow = { line: number; cells: string[] } | { line: number; problem: string };

/** A table with the names of its columns. */
export interface OpenTable {
  header: string[];
  rows: Iterable<PlacedRow>;
}

/** Where the rows of a table are. */
export interface RowPlaces {
  /** Offset at which the first row begins. */
  start: number;
  delimiter: string;
  /** Cells of the header, up to the last that has a name. */
  width: number;
}

/** What may be read twice, as a multiple of the text's length. */
const REREADING = 4;

/** A row of one cell is cut off, or a remark under the table, where the header has this many. */
const WIDE_HEADER = 3;

/** Returns the rows that are not blank, each with the line at which it begins, from 1. */
export function* tableRows(text: string, places: RowPlaces): Generator<PlacedRow> {
  const placeOf = placeCounter(text);
  const rows = new RowScanner(text, places);
  for (let at = places.start; at < text.length; ) {
    if (text[at] === '\n') {
      at += 1;
      continue;
    }
    const row = rows.read(at);
    const { line } = placeOf(at);
    if (rows.isBroken(row, at)) {
      at = rows.afterBroken(row, at);
      const last = at < text.length ? placeOf(at).line - 1 : undefined;
      yield { line, problem: openMark(line, last) };
      continue;
    }
    at = row.end;
    const { cells } = row;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length > 1 || places.width < WIDE_HEADER) yield { line, cells };
    else yield { line, problem: `a row of one cell, in a table of ${places.width} columns` };
  }
}

function openMark(line: number, last: number | undefined): string {
  const skipped =
    last === undefined ? ', and no row after it could be told' : ` (lines ${line} to ${last})`;
  return (
    `a quotation mark is not closed at the end of its cell${last === line ? '' : skipped}; ` +
    'close it, or double it where it is text'
  );
}

class RowScanner {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #width: number;
  /** Of the last row in order: some tables have a delimiter more in rows than in the header. */
  #usualWidth: number;
  /** Whether all rows in order so far begin with a quotation mark, as in exports that mark each cell. */
  #isMarked: boolean | undefined;
  #rereadable: number;

  constructor(text: string, { delimiter, width }: RowPlaces) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#width = width;
    this.#usualWidth = width;
    this.#rereadable = text.length * REREADING;
  }

  read(at: number): TableRow {
    const row = this.#delimiter === '\t' ? this.#readTabs(at) : this.#readQuoted(at);
    if (!row.isMalformed && row.cells.length > 1) {
      this.#usualWidth = row.cells.length;
      this.#isMarked = this.#isMarked !== false && this.#text[at] === '"';
    }
    return row;
  }

  /** A stray mark is forgiven in a row that is whole all the same and has not taken others along. */
  isBroken(row: TableRow, start: number): boolean {
    if (!row.isMalformed) return false;
    if (row.isOpen || !this.#isWide(row.cells.length)) return true;
    let at = lineEnd(this.#text, start) + 1;
    while (at < row.end) {
      if (this.#beginsWhole(at)) return true;
      if (this.#isMarked !== true) return false;
      at = lineEnd(this.#text, at) + 1;
    }
    return false;
  }

  /** Returns where to go on after a broken row: at the next line, if it ends there, or at a row in order. */
  afterBroken(row: TableRow, start: number): number {
    let at = lineEnd(this.#text, start) + 1;
    if (row.end <= at) return at;
    while (at < this.#text.length && !this.#beginsWhole(at)) at = lineEnd(this.#text, at) + 1;
    return at;
  }

  #beginsWhole(at: number): boolean {
    if (this.#isMarked === true && this.#text[at] !== '"') return false;
    const row = this.#readQuoted(at);
    return !row.isMalformed && row.cells.length > 1 && this.#isWide(row.cells.length);
  }

  #isWide(cells: number): boolean {
    return cells === this.#width || cells === this.#usualWidth;
  }

  #readQuoted(at: number): TableRow {
    const end = lineEnd(this.#text, at);
    if (this.#rereadable <= 0) return readRow(this.#text.slice(0, end), at, this.#delimiter);
    const row = readRow(this.#text, at, this.#delimiter);
    this.#rereadable -= Math.max(0, row.end - end - 1);
    return row;
  }

  /**
   * Between tabs, most exports write quotation marks as they are: `"Big data" in cities`. They are text
   * where the line by itself is as wide as the header, and so is the one after it.
   */
  #readTabs(at: number): TableRow {
    const line = readLine(this.#text, at, this.#delimiter);
    if (!line.cells.some((cell) => cell.startsWith('"'))) return line;
    const quoted = this.#readQuoted(at);
    if (!quoted.isMalformed && quoted.end === line.end) return quoted;
    return this.#isLineWide(at) && this.#isLineWide(line.end) ? line : quoted;
  }

  /** A tab at the end of a line makes one cell more. */
  #isLineWide(at: number): boolean {
    if (at >= this.#text.length) return true;
    const { cells } = readLine(this.#text, at, this.#delimiter);
    return cells.length === this.#width || cells.length === this.#width + 1;
  }
}
