/** What a table's header says, with examples of what stands under it. */
import type { ColumnChoice, TableDescription } from '../../source-record.ts';
import { nameOfUnnamed } from './find-layout.ts';
import { mapColumns } from './map-columns.ts';
import { openTable } from './open-table.ts';
import type { PlacedRow } from './table-rows.ts';

/** How much is looked at, in code units and in rows. */
const DESCRIBED_LENGTH = 500_000;
const DESCRIBED_ROWS = 100;

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 120;

/** Returns the columns of the table in `text`; one without a name and without a value is left out. */
export function describeTable(text: string, choice?: ColumnChoice): TableDescription {
  const { header, rows } = openTable(text.slice(0, DESCRIBED_LENGTH));
  const { columnsOf, dialect } = mapColumns(header, choice);
  const fieldOf = new Map(
    [...columnsOf].flatMap(([field, places]) => places.map((place) => [place, field] as const)),
  );
  const examples = findExamples(rows, header.length);
  const columns = header.map((name, place) => ({
    name,
    field: fieldOf.get(place) ?? null,
    examples: examples[place] ?? [],
  }));
  return {
    ...(dialect !== undefined && { dialect: dialect.name }),
    columns: columns.filter(
      (column, place) => column.name !== nameOfUnnamed(place) || column.examples.length > 0,
    ),
  };
}

function findExamples(rows: Iterable<PlacedRow>, width: number): string[][] {
  const examples = Array.from({ length: width }, (): string[] => []);
  let seen = 0;
  for (const row of rows) {
    if ('problem' in row) continue;
    for (const [place, found] of examples.entries()) {
      const start = (row.cells[place] ?? '').slice(0, EXAMPLE_LENGTH * 2);
      const cell = start.replace(/\s+/g, ' ').trim();
      if (cell !== '' && found.length < EXAMPLES) found.push(cell.slice(0, EXAMPLE_LENGTH));
    }
    seen += 1;
    if (seen >= DESCRIBED_ROWS || examples.every((found) => found.length >= EXAMPLES)) break;
  }
  return examples;
}
