/** A table of nodes and a table of links as CSV: for spreadsheets, R, pandas and Cosmograph. */
import { type CsvStyle, csvRow } from '../csv.ts';
import type { ExportFile, ExportSource } from '../source.ts';
import { type Column, edgeColumns, nodeColumns, tabulateEdges, tabulateNodes } from './tables.ts';

/** Returns the files `nodes.csv` and `edges.csv`. Columns of numbers are never guarded. */
export function writeGraphTables(
  { structure, subgraph }: ExportSource,
  style: CsvStyle,
): ExportFile[] {
  const { papers, concepts, mentions, cooccurrences, similarities } = subgraph;
  return [
    {
      file: 'nodes.csv',
      rows: papers.length + concepts.length + 1,
      pieces: () => tablePieces(nodeColumns, tabulateNodes(structure, subgraph), style),
    },
    {
      file: 'edges.csv',
      rows: mentions.length + cooccurrences.length + similarities.length + 1,
      pieces: () => tablePieces(edgeColumns, tabulateEdges(structure, subgraph), style),
    },
  ];
}

function* tablePieces<Row extends object>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  style: CsvStyle,
): Generator<string> {
  yield csvRow(
    columns.map(({ name }) => name),
    'raw',
  );
  for (const row of rows) {
    yield csvRow(
      columns.map(({ name }) => cellOf(row[name])),
      style,
    );
  }
}

function cellOf(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
