/** Where the keyboard is, and what is in view, when the table appears or something is selected elsewhere. */
import { type RefObject, useEffect } from 'react';
import type { TableKind } from '../../explorer/state.ts';
import { useExplorer } from '../explorer/open-map.ts';
import type { RowMeasures } from './row-measures.ts';
import { rowAttribute } from './table-row.tsx';

/** Gives the row that the Tab key reaches the focus when what held it is gone with the map. */
export function useFocusIfLost(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const row = grid.current?.querySelector<HTMLElement>(`[${rowAttribute}][tabindex="0"]`);
      (row ?? grid.current)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [grid]);
}

/** Scrolls to the row of what is selected, where it is not in view. */
export function useSelectedInView(
  grid: RefObject<HTMLElement | null>,
  of: TableKind,
  rows: readonly number[],
  measures: RowMeasures,
): void {
  const selected = useExplorer((state) => state.selected);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that come or go leave what is in view
  useEffect(() => {
    const element = grid.current;
    if (element === null || selected === null || `${selected.kind}s` !== of) return;
    const place = rows.indexOf(selected.number);
    if (place === -1) return;
    if (!isInView(element, place, measures)) {
      element.scrollTop = (place + 0.5) * measures.row - (element.clientHeight - measures.head) / 2;
    }
  }, [grid, of, selected]);
}

/** Scrolls no farther than is needed to have the row at `place` in view. */
export function bringIntoView(grid: HTMLElement, place: number, measures: RowMeasures): void {
  if (isInView(grid, place, measures)) return;
  const { row, head } = measures;
  const top = place * row;
  grid.scrollTop = top < grid.scrollTop ? top : top + row + head - grid.clientHeight;
}

function isInView(grid: HTMLElement, place: number, { row, head }: RowMeasures): boolean {
  const top = place * row;
  return top >= grid.scrollTop && top + row <= grid.scrollTop + grid.clientHeight - head;
}
