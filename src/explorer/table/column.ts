/** A column of a table: what its cells hold, and how they are ordered. */

/** What a cell holds; `null` where nothing is known. */
export type Cell = string | number | null;

export interface TableColumn {
  /** As in `TableChoice.column`; unique in its table. */
  name: string;
  /** Numbers stand to the right and begin with the largest, text begins with A. */
  kind: 'text' | 'number';
  /** Whether it is shown until the user chooses columns. */
  shown: boolean;
  /** Returns the cell of the paper or concept with this number, as it is read and saved. */
  cell(number: number): Cell;
  /** Returns what orders the rows, where that is not the cell itself. */
  order?(number: number): Cell;
}

/** The name of the column for a field of the source that the papers have. */
export function fieldColumn(field: string): string {
  return `field:${field}`;
}
