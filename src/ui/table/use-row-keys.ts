/**
 * The keys of a grid of rows: one row is in the reach of the Tab key, arrows and their like go on from it,
 * Enter opens it, the Space bar or Shift with Enter checks it, Shift with an arrow checks on, Ctrl or ⌘ with A checks all.
 */
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { rowAfterKey } from '../../explorer/table/row-steps.ts';
import type { RowSpan } from '../../explorer/table/row-window.ts';
import type { RowMeasures } from './row-measures.ts';
import { bringIntoView } from './table-focus.ts';
import { rowAttribute } from './table-row.tsx';
import type { RowActs } from './use-row-acts.ts';

export function useRowKeys({
  grid,
  rows,
  measures,
  inView,
  acts,
}: {
  grid: RefObject<HTMLElement | null>;
  rows: readonly number[];
  measures: RowMeasures;
  inView: RowSpan;
  acts: RowActs;
}) {
  /** The row that has or had the focus; at first the one that is selected. */
  const [reached, setReached] = useState<number | null>(() => {
    const [only, ...others] = acts.checked;
    return others.length === 0 ? (only ?? null) : null;
  });
  /** Counts the keys that moved the focus: the row has to be in the page first. */
  const [moves, setMoves] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows a key, nothing else
  useEffect(() => {
    if (moves === 0) return;
    rowElement(grid.current, reached)?.focus({ preventScroll: true });
  }, [moves]);

  const moveTo = (place: number) => {
    const row = rows[place];
    if (row === undefined || grid.current === null) return null;
    bringIntoView(grid.current, place, measures);
    setReached(row);
    setMoves(moves + 1);
    return row;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || !(event.target instanceof HTMLElement)) return;
    const onRow = event.target.getAttribute(rowAttribute) !== null;
    const onGrid = event.target === grid.current;
    if (!onRow && !onGrid) return;
    const place = reached === null ? -1 : rows.indexOf(reached);
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'a') return;
      if (acts.allChecked !== true) acts.checkAll();
      event.preventDefault();
      return;
    }
    const next = rowAfterKey(
      event.key,
      place,
      rows.length,
      Math.max(1, inView.to - inView.from - 1),
    );
    if (next !== null) {
      const before = rows[place];
      const row = moveTo(next);
      if (event.shiftKey && row !== null && before !== undefined) acts.extend(before, row);
    } else if (onRow && reached !== null && (event.key === ' ' || event.key === 'Enter')) {
      if (event.key === 'Enter' && !event.shiftKey) acts.open(reached);
      else acts.toggle(reached);
    } else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const row = target.getAttribute(rowAttribute);
    if (row !== null) setReached(Number(row));
  };
  return { reached, onKeyDown, onFocus };
}

function rowElement(grid: HTMLElement | null, row: number | null): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[${rowAttribute}="${row}"]`) ?? null;
}
