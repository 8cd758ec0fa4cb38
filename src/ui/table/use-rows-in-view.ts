/** Which rows of the table are in view, and how wide it is. */
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { type RowSpan, rowsInView } from '../../explorer/table/row-window.ts';
import type { RowMeasures } from './row-measures.ts';

/** Returns the rows in view of a table of `count`, its width in pixels, and how to tell that others may be. */
export function useRowsInView(
  grid: RefObject<HTMLElement | null>,
  { row, head }: RowMeasures,
  count: number,
): { inView: RowSpan; width: number; look(): void } {
  const [inView, setInView] = useState<RowSpan>({ from: 0, to: 0 });
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  const look = useCallback(() => {
    if (grid.current === null) return;
    const { scrollTop, clientHeight, clientWidth } = grid.current;
    setWidth(clientWidth);
    const next = rowsInView(scrollTop, clientHeight - head, row, count);
    setInView((now) => (now.from === next.from && now.to === next.to ? now : next));
  }, [grid, row, head, count]);
  useLayoutEffect(() => {
    look();
    if (grid.current === null) return;
    const observer = new ResizeObserver(look);
    observer.observe(grid.current);
    return () => observer.disconnect();
  }, [grid, look]);
  return { inView, width, look };
}
