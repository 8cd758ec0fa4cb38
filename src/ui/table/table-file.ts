/** The table as a file: its shown columns and rows, in their order. */
import type { TableKind } from '../../explorer/state.ts';
import { columnHead } from '../text/table.ts';
import type { ShownTable } from './use-table.ts';

/** Returns the text of a CSV file. What writes it is loaded then. */
export async function tableFile(of: TableKind, { shown, rows }: ShownTable): Promise<string> {
  const { writeCsvTable } = await import('../../explorer/table/csv.ts');
  return writeCsvTable(
    shown.map((column) => columnHead(of, column)),
    rows.map((row) => shown.map(({ cell }) => cell(row))),
  );
}
