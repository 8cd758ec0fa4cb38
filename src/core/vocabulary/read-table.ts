/**
 * A vocabulary as CSV or TSV with a header: a column of terms, and others of synonyms and broader
 * terms, each cell with one name or several between semicolons or bars.
 *
 *   term,synonyms,broader
 *   neural network,neural net; NN,machine learning
 *
 * Where a column holds identifiers, broader terms may be named by them.
 */
import Papa from 'papaparse';
import { BadVocabularyError } from '../shared/errors.ts';
import type { EntryReading, VocabularyEntry, VocabularyProblem } from './entries.ts';
import { splitNames, tidyName } from './names.ts';
import { columnOf, delimiterOf, type TermColumn } from './term-header.ts';

const SEPARATOR = /[;|]/;

interface Row {
  cells: string[];
  line: number;
}

/**
 * Returns the terms of `text` in order.
 * @throws BadVocabularyError when a quotation mark is never closed.
 */
export function readTable(text: string): EntryReading {
  const [header, ...rows] = rowsOf(text);
  const columns = (header?.cells ?? []).map(columnOf);
  const entries: VocabularyEntry[] = [];
  const problems: VocabularyProblem[] = [];
  const labels = new Map<string, string>();
  for (const { cells, line } of rows) {
    const under = (column: TermColumn) => cells.filter((_, place) => columns[place] === column);
    const label = under('label').map(tidyName).find(Boolean);
    if (label === undefined) {
      problems.push({ line, code: 'malformed', reason: 'this row has no term.' });
      continue;
    }
    for (const id of under('id').map(tidyName)) labels.set(id, label);
    const names = (column: TermColumn) =>
      under(column).flatMap((cell) => splitNames(cell, SEPARATOR));
    entries.push({ label, synonyms: names('synonyms'), broader: names('broader'), line });
  }
  const named = entries.map((entry) => ({
    ...entry,
    broader: entry.broader.map((name) => labels.get(name) ?? name),
  }));
  return { entries: named, problems };
}

/** Rows that are neither empty nor comments, with the line at which each begins. */
function rowsOf(text: string): Row[] {
  const commented = /^(?:[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|[\r\n]))*/.exec(text)?.[0] ?? '';
  const body = text.slice(commented.length);
  const delimiter = delimiterOf(/^[^\r\n]*/.exec(body)?.[0] ?? '');
  const { data, errors } = Papa.parse(body, { delimiter, skipEmptyLines: false });
  const rows: Row[] = [];
  let line = 1 + breaksIn(commented);
  const lines: number[] = [];
  for (const cells of data) {
    lines.push(line);
    const blank = cells.every((cell) => cell.trim() === '');
    if (!blank && !/^\s*#/.test(cells[0] ?? '')) rows.push({ cells, line });
    line += 1 + breaksIn(cells.join(''));
  }
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open === undefined) return rows;
  throw new BadVocabularyError(
    `vocabulary/read-table: line ${lines[open.row ?? 0] ?? line}: a quotation mark is opened and ` +
      'never closed; close it, or double it where it is part of a name.',
  );
}

function breaksIn(text: string): number {
  return text.match(/\r\n|[\r\n]/g)?.length ?? 0;
}
