/** The table that is shown: its columns, and the rows that pass the filters of the map, in order. */
import { useMemo } from 'react';
import type { TableChoice } from '../../explorer/state.ts';
import type { TableColumn } from '../../explorer/table/column.ts';
import { conceptColumns } from '../../explorer/table/concept-columns.ts';
import { paperColumns } from '../../explorer/table/paper-columns.ts';
import { rowMatcher, sortRows } from '../../explorer/table/rows.ts';
import { useOpenMap, useReading } from '../explorer/open-map.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { markInWords } from '../text/table.ts';
import { useShownColumns } from './use-shown-columns.ts';

export interface ShownTable {
  /** Every column that can be shown, the one that names the rows first. */
  columns: readonly TableColumn[];
  shown: readonly TableColumn[];
  /** Whether the user chose those that are shown. */
  isChosen: boolean;
  showColumns(names: ReadonlySet<string>): void;
  /** The column that orders the rows. */
  sortedBy: TableColumn;
  /** Numbers of papers or concepts, in order. */
  rows: readonly number[];
  /** How many rows there are without the filter of rows. */
  passing: number;
}

/** Returns the table of `choice`, with the rows that hold the words of `query`. */
export function useTable({ of, column, descending }: TableChoice, query: string): ShownTable {
  const { structure } = useOpenMap();
  const passing = usePassing();
  const marks = useReading((list) => list.marks);
  const columns = useMemo(
    () =>
      of === 'papers'
        ? paperColumns(structure, (id) => markInWords(marks.get(id)))
        : conceptColumns(structure, passing),
    [structure, of, passing, marks],
  );
  const { names, isChosen, choose } = useShownColumns(of, columns);
  const shownNames = [...names].join('\n');
  const shown = useMemo(
    () => columns.filter(({ name }) => shownNames.split('\n').includes(name)),
    [columns, shownNames],
  );
  const [naming] = columns;
  const sortedBy = columns.find(({ name }) => name === column) ?? naming;
  if (naming === undefined || sortedBy === undefined) {
    throw new Error('ui/useTable: a table needs a column.');
  }
  const sorted = useMemo(
    () => sortRows([...passing[of]], sortedBy, descending, naming),
    [passing, of, sortedBy, descending, naming],
  );
  const matching = useMemo(() => rowMatcher(shown), [shown]);
  const rows = useMemo(() => matching(sorted, query), [matching, sorted, query]);
  return {
    columns,
    shown,
    isChosen,
    showColumns: choose,
    sortedBy,
    rows,
    passing: passing[of].size,
  };
}
