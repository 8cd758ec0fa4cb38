/** How high rows are: their places are in pixels, and follow the size of the browser's text. */

/** How a table is laid out: a table has its columns, a list one line of names and one of what is known. */
export type TableForm = 'table' | 'list';

export interface RowMeasures {
  /** Of the root's text, in pixels: one rem. */
  rem: number;
  row: number;
  head: number;
}

/** Returns the heights of rows and head in pixels. */
export function measureRows(form: TableForm): RowMeasures {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return form === 'table'
    ? { rem, row: 2.25 * rem, head: 2.25 * rem }
    : { rem, row: 4.5 * rem, head: 2.75 * rem };
}
