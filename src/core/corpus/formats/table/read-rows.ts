/**
 * The rows of a table of text: cells between delimiters, some between quotation marks, in which a
 * delimiter, a line's end and a doubled quotation mark are text.
 *
 * Papaparse, which the vocabulary's tables are read by, was tried and rejected: it tells no lines and
 * no places to go on from, so that a quotation mark which is never closed takes the rest of the file
 * along; it makes an object for every stray mark (5 MB of them took 300 MB), and it is quadratic in a
 * mark's distance from blanks before the next delimiter. This scanner is linear.
 */

export interface TableRow {
  cells: string[];
  /** Offset after the row and its line's end. */
  end: number;
  /** A quotation mark stands where none may, or is never closed. */
  isMalformed: boolean;
  /** The last cell's mark is never closed. */
  isOpen: boolean;
}

/** A cell and the offset after it. */
interface Cell extends Pick<TableRow, 'isMalformed' | 'isOpen'> {
  text: string;
  end: number;
}

const IN_ORDER = { isMalformed: false, isOpen: false };

/** Returns the row that begins at `start` of `text`, whose lines end in `\n`. */
export function readRow(text: string, start: number, delimiter: string): TableRow {
  const cells: string[] = [];
  let isMalformed = false;
  for (let at = start; ; ) {
    const quote = skipBlanks(text, at);
    const cell =
      text[quote] === '"' ? quotedCell(text, quote, delimiter) : bareCell(text, at, delimiter);
    cells.push(cell.text);
    isMalformed ||= cell.isMalformed;
    if (text[cell.end] !== delimiter) {
      return { cells, end: cell.end + 1, isMalformed, isOpen: cell.isOpen };
    }
    at = cell.end + 1;
  }
}

/** Returns the cells of the line at `start`, in which quotation marks are text. */
export function readLine(text: string, start: number, delimiter: string): TableRow {
  const end = lineEnd(text, start);
  return { cells: text.slice(start, end).split(delimiter), end: end + 1, ...IN_ORDER };
}

/** Returns where the line that holds `start` ends. */
export function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline;
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at;
}

function bareCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { text: text.slice(start, end), end, ...IN_ORDER };
}

/**
 * A mark closes the cell where nothing but blanks stands between it and the cell's end. Where marks in
 * the cell are not doubled, two at its end are its last and the closing one: `"On "Computer as a Tool""`.
 */
function quotedCell(text: string, quote: number, delimiter: string): Cell {
  const cellEnd = (after: number): number | undefined => {
    const end = skipBlanks(text, after);
    return end >= text.length || text[end] === delimiter || text[end] === '\n' ? end : undefined;
  };
  let isMalformed = false;
  for (let from = quote + 1; ; ) {
    let mark = text.indexOf('"', from);
    if (mark < 0) {
      return { text: text.slice(quote + 1), end: text.length, isMalformed: true, isOpen: true };
    }
    if (text[mark + 1] === '"') {
      if (!isMalformed || cellEnd(mark + 2) === undefined) {
        from = mark + 2;
        continue;
      }
      mark += 1;
    }
    const end = cellEnd(mark + 1);
    if (end !== undefined) {
      const content = text.slice(quote + 1, mark).replaceAll('""', '"');
      return { text: content, end, isMalformed, isOpen: false };
    }
    isMalformed = true;
    from = mark + 1;
  }
}
