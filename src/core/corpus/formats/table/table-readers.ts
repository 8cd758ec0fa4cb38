/** Tables of text: CSV, between commas, semicolons or bars, and TSV, between tabs. */
import type { ColumnChoice, FormatReader, SourceRecord } from '../../source-record.ts';
import { describeTable } from './describe-table.ts';
import { draftFromRow } from './draft-from-row.ts';
import { hasText, mapColumns } from './map-columns.ts';
import { openTable, tableDelimiter } from './open-table.ts';

export const csvReader = {
  name: 'csv',
  title: 'CSV',
  detect: (text) => (tableDelimiter(text) ?? '\t') !== '\t',
  read: readTable,
  describe: describeTable,
} as const satisfies FormatReader;

export const tsvReader = {
  name: 'tsv',
  title: 'TSV',
  detect: (text) => tableDelimiter(text) === '\t',
  read: readTable,
  describe: describeTable,
} as const satisfies FormatReader;

/** Returns no record where no column is a title or an abstract. */
function readTable(text: string, choice?: ColumnChoice): SourceRecord[] {
  const { header, rows } = openTable(text);
  const map = mapColumns(header, choice);
  if (!hasText(map)) return [];
  return Array.from(rows, (row) =>
    'problem' in row ? row : { line: row.line, draft: draftFromRow(row.cells, map, header) },
  );
}
