/** Which table is shown, and what orders its rows. */
import type { DatasetStructure } from '../../core/types.ts';
import type { TableChoice, TableKind } from '../state.ts';
import type { TableColumn } from './column.ts';

/** Returns how a table opens: the newest papers first, by title where none has a year; the concepts of most papers first. */
export function openingTable(structure: DatasetStructure, of: TableKind): TableChoice {
  if (of === 'concepts') return { of, column: 'papers', descending: true };
  return structure.papers.some(({ year }) => year !== undefined)
    ? { of, column: 'year', descending: true }
    : { of, column: 'title', descending: false };
}

/** Returns `choice` ordered by `column`: its own order first, the other way round at the second time. */
export function orderedBy(choice: TableChoice, { name, kind }: TableColumn): TableChoice {
  const descending = choice.column === name ? !choice.descending : kind === 'number';
  return { ...choice, column: name, descending };
}
