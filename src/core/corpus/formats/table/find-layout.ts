/**
 * Where a table begins in a text, and what stands between its cells. Above the header may be remarks:
 * "About the data: Exported on …", the address of a search, `sep=;`.
 */
import { hasText, mapColumns } from './map-columns.ts';
import { lineEnd, readRow } from './read-rows.ts';
import type { RowPlaces } from './table-rows.ts';

export interface TableLayout extends RowPlaces {
  /** Names of the columns, as they are written; "Column 3" where there is none. */
  header: string[];
}

const DELIMITERS = ['\t', ',', ';', '|'];

/** How far a table is looked for, in code units and in lines. */
const HEAD_LENGTH = 200_000;
const HEAD_LINES = 30;

/** A longer line, or one of more cells, is no header. */
const HEADER_LENGTH = 20_000;
const HEADER_CELLS = 1_000;

/** Of that many known fields, a header needs no row under it that looks like a table's. */
const SURE_FIELDS = 3;

/** Rows that are compared where no header is known. */
const COMPARED_ROWS = 20;

/** A name of a column, where none is known. */
const COLUMN_NAME = /^[\p{L}_#][\p{L}\p{M}\p{N} _.:#()/-]{0,39}$/u;

/**
 * Returns where the table in `text` is, or `undefined` where there is none: a line with a title or
 * an abstract and another known field among its cells, or rows of one width under a line of names.
 */
export function findLayout(text: string): TableLayout | undefined {
  const head = text.slice(0, HEAD_LENGTH);
  return knownHeader(head) ?? evenTable(head);
}

/** Returns the layout of a text that is said to be a table. */
export function layoutOfTable(text: string): TableLayout {
  const found = findLayout(text);
  if (found !== undefined) return found;
  const first = firstLine(text);
  const delimiter = DELIMITERS.reduce((best, one) =>
    readRow(text.slice(0, HEAD_LENGTH), first, one).cells.length >
    readRow(text.slice(0, HEAD_LENGTH), first, best).cells.length
      ? one
      : best,
  );
  return layoutAt(text, first, delimiter);
}

/** The line among the first, and the delimiter, with which most fields are known. */
function knownHeader(head: string): TableLayout | undefined {
  let best: TableLayout | undefined;
  let bestKnown = 1;
  for (let at = 0, line = 0; at < head.length && line < HEAD_LINES; line += 1) {
    for (const delimiter of DELIMITERS) {
      const layout = layoutAt(head.slice(0, at + HEADER_LENGTH), at, delimiter);
      if (layout.header.length > HEADER_CELLS) continue;
      const map = mapColumns(layout.header);
      const known = new Set([...map.columnsOf.values()].flat()).size;
      if (known <= bestKnown || !hasText(map)) continue;
      if (known >= SURE_FIELDS || hasCells(head, layout)) {
        best = layout;
        bestKnown = known;
      }
    }
    at = lineEnd(head, at) + 1;
  }
  return best;
}

/** Tells whether the row after a header has more than one cell too, if there is one. */
function hasCells(head: string, { start, delimiter }: TableLayout): boolean {
  return head.slice(start).trim() === '' || readRow(head, start, delimiter).cells.length > 1;
}

function evenTable(head: string): TableLayout | undefined {
  const first = firstLine(head);
  return DELIMITERS.map((delimiter) => layoutAt(head, first, delimiter)).find((layout) => {
    const { header, delimiter } = layout;
    const isNamed = header.every((name) => COLUMN_NAME.test(name));
    if (header.length < 2 || !isNamed || new Set(header).size < header.length) return false;
    return (
      hasEvenRows(head, layout) && !isSpaced(head.slice(first, lineEnd(head, first)), delimiter)
    );
  });
}

/** Prose has a blank after each comma. */
function isSpaced(line: string, delimiter: string): boolean {
  return line.split(delimiter).every((part, place) => place === 0 || part.startsWith(' '));
}

function hasEvenRows(head: string, { start, header, delimiter }: TableLayout): boolean {
  let rows = 0;
  for (let at = start; at < head.length && rows < COMPARED_ROWS; rows += 1) {
    const { cells, end, isMalformed } = readRow(head, at, delimiter);
    const isCut = end >= head.length && head.length === HEAD_LENGTH;
    if (isCut && rows > 0) break;
    if (isMalformed || cells.length !== header.length) return false;
    at = end;
  }
  return rows > 0;
}

function firstLine(text: string): number {
  const blank = /^\s*/.exec(text.slice(0, HEAD_LENGTH))?.[0] ?? '';
  return blank.lastIndexOf('\n') + 1;
}

function layoutAt(text: string, at: number, delimiter: string): TableLayout {
  const { cells, end } = readRow(text, at, delimiter);
  const header = cells.map((cell, place) => cell.trim() || nameOfUnnamed(place));
  const width = 1 + cells.findLastIndex((cell) => cell.trim() !== '');
  return { delimiter, header, start: end, width };
}

/** Returns what the column at `place` is called where its header is blank. */
export function nameOfUnnamed(place: number): string {
  return `Column ${place + 1}`;
}
