/** Which rows are in view, and which are therefore in the page. Places count from 0, `to` is exclusive. */

export interface RowSpan {
  from: number;
  to: number;
}

/** Returns the rows of which at least half is in view; all sizes in pixels. */
export function rowsInView(
  scrolled: number,
  room: number,
  rowHeight: number,
  count: number,
): RowSpan {
  const from = Math.min(count, Math.max(0, Math.round(scrolled / rowHeight)));
  const to = Math.min(count, Math.max(from, Math.round((scrolled + room) / rowHeight)));
  return { from, to };
}

/** Rows that are kept ready on either side; the page changes once in half of them. */
const ready = 12;

/** Returns the rows to have in the page: those in view and some before and after them. */
export function rowsInPage({ from, to }: RowSpan, count: number): RowSpan {
  const step = ready / 2;
  return {
    from: Math.max(0, Math.floor(from / step) * step - step),
    to: Math.min(count, Math.ceil(to / step) * step + step),
  };
}
