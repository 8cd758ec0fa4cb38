/**
 * A table on its side, as Embase exports "fields by row": each row a field and its values, and a blank
 * line between records.
 *
 *   "TITLE","Duplication cysts"
 *   "AUTHOR NAMES","Liu R.","Adler D.G."
 */
import { allFieldNames, plainName, SOURCE_FIELDS } from '../field-names.ts';
import { lineEnd, readRow } from './read-rows.ts';
import { type OpenTable, type PlacedRow, tableRows } from './table-rows.ts';

const PLACES = { start: 0, delimiter: ',', width: 2 };

/** How far fields are looked for, in code units and in lines, and how many have known names. */
const HEAD_LENGTH = 50_000;
const HEAD_LINES = 40;
const KNOWN_FIELDS = 3;

/** Names of fields are capitals in such a table. */
const FIELD_NAME = /^[A-Z][A-Z\d /&().-]*$/;

const KNOWN_NAMES = new Set(SOURCE_FIELDS.flatMap(allFieldNames));

/** Tells whether the first lines of `text` are fields and values of a record with a title. */
export function hasFieldRows(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  const names = new Set<string>();
  for (let at = 0, line = 0; at < head.length && line < HEAD_LINES; line += 1) {
    const row = readRow(head, at, PLACES.delimiter);
    const [name = ''] = row.cells;
    const isCut = row.end >= head.length && head.length === HEAD_LENGTH;
    if (isCut) break;
    if (name.trim() !== '') {
      if (row.isMalformed || !FIELD_NAME.test(name)) return false;
      names.add(plainName(name));
    }
    at = Math.max(row.end, lineEnd(head, at) + 1);
  }
  const known = [...names].filter((name) => KNOWN_NAMES.has(name));
  return names.has('title') && known.length >= KNOWN_FIELDS;
}

/** Returns the records of `text` as rows, under the names of all fields. A record begins with its first field. */
export function openFieldRows(text: string): OpenTable {
  const placeOf = new Map<string, number>();
  const rows: PlacedRow[] = [];
  let opening: string | undefined;
  let cells: string[] = [];
  for (const row of tableRows(text, PLACES)) {
    if ('problem' in row) {
      rows.push(row);
      continue;
    }
    const [name = '', ...values] = row.cells;
    opening ??= name;
    if (name === opening) {
      cells = [];
      rows.push({ line: row.line, cells });
    }
    const place = placeOf.get(name) ?? placeOf.size;
    placeOf.set(name, place);
    cells[place] = values.filter((value) => value.trim() !== '').join('; ');
  }
  return { header: [...placeOf.keys()], rows };
}
