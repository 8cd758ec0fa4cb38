/** A text → the header of its table and the rows under it. */
import { hasFieldRows, openFieldRows } from './field-rows.ts';
import { findLayout, layoutOfTable } from './find-layout.ts';
import { type OpenTable, type PlacedRow, tableRows } from './table-rows.ts';

/** Returns what stands between the cells of the table in `text`, or `undefined` where it has none. */
export function tableDelimiter(text: string): string | undefined {
  return findLayout(text)?.delimiter ?? (hasFieldRows(text) ? ',' : undefined);
}

/** Returns the table in `text`, which is said to have one. A row that repeats the header is left out. */
export function openTable(text: string): OpenTable {
  if (hasFieldRows(text)) return openFieldRows(text);
  const layout = layoutOfTable(text);
  return { header: layout.header, rows: withoutHeaders(tableRows(text, layout), layout.header) };
}

function* withoutHeaders(rows: Iterable<PlacedRow>, header: readonly string[]) {
  for (const row of rows) {
    const isHeader = 'cells' in row && header.every((name, place) => row.cells[place] === name);
    if (!isHeader) yield row;
  }
}
