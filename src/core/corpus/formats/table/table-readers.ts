/** Tables of text: CSV, between commas, semicolons or bars, and TSV, between tabs. */
import type {
  ColumnChoice,
  FormatReader,
  SourceRecord,
  TableDescription,
} from '../../source-record.ts';
import { draftFromRow } from './draft-from-row.ts';
import { hasFieldRows, type OpenTable, openFieldRows } from './field-rows.ts';
import { findLayout, layoutOfTable } from './find-layout.ts';
import { hasText, mapColumns } from './map-columns.ts';
import { type PlacedRow, tableRows } from './table-rows.ts';

/** How much of a table its description looks at. */
const DESCRIBED_LENGTH = 500_000;
const DESCRIBED_ROWS = 100;
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 120;

export const csvReader = {
  name: 'csv',
  title: 'CSV',
  detect: (text) => isTable(text, (delimiter) => delimiter !== '\t'),
  read: readTable,
  describe: describeTable,
} as const satisfies FormatReader;

export const tsvReader = {
  name: 'tsv',
  title: 'TSV',
  detect: (text) => isTable(text, (delimiter) => delimiter === '\t'),
  read: readTable,
  describe: describeTable,
} as const satisfies FormatReader;

function isTable(text: string, isMine: (delimiter: string) => boolean): boolean {
  const delimiter = findLayout(text)?.delimiter ?? (hasFieldRows(text) ? ',' : undefined);
  return delimiter !== undefined && isMine(delimiter);
}

/** Returns no record where no column is a title or an abstract. */
function readTable(text: string, choice?: ColumnChoice): SourceRecord[] {
  const { header, rows } = openTable(text);
  const map = mapColumns(header, choice);
  if (!hasText(map)) return [];
  return Array.from(rows, (row) =>
    'problem' in row ? row : { line: row.line, draft: draftFromRow(row.cells, map, header) },
  );
}

function describeTable(text: string, choice?: ColumnChoice): TableDescription {
  const { header, rows } = openTable(text.slice(0, DESCRIBED_LENGTH));
  const { columnsOf, dialect } = mapColumns(header, choice);
  const fieldOf = new Map(
    [...columnsOf].flatMap(([field, places]) => places.map((place) => [place, field] as const)),
  );
  const examples = header.map((): string[] => []);
  let seen = 0;
  for (const row of rows) {
    if ('problem' in row) continue;
    for (const [place, found] of examples.entries()) {
      const cell = (row.cells[place] ?? '')
        .slice(0, EXAMPLE_LENGTH * 2)
        .replace(/\s+/g, ' ')
        .trim();
      if (cell !== '' && found.length < EXAMPLES) found.push(cell.slice(0, EXAMPLE_LENGTH));
    }
    seen += 1;
    if (seen >= DESCRIBED_ROWS || examples.every((found) => found.length >= EXAMPLES)) break;
  }
  return {
    ...(dialect !== undefined && { dialect: dialect.name }),
    columns: header.map((name, place) => ({
      name,
      field: fieldOf.get(place) ?? null,
      examples: examples[place] ?? [],
    })),
  };
}

/** Returns the header and the rows under it; one that repeats the header is none. */
function openTable(text: string): OpenTable {
  if (hasFieldRows(text)) return openFieldRows(text);
  const { header, start, delimiter } = layoutOfTable(text);
  const rows = tableRows(text, { start, delimiter, width: header.length });
  return { header, rows: withoutHeaders(rows, header) };
}

function* withoutHeaders(rows: Iterable<PlacedRow>, header: readonly string[]) {
  for (const row of rows) {
    const isHeader = 'cells' in row && header.every((name, place) => row.cells[place] === name);
    if (!isHeader) yield row;
  }
}
