/** Finds the pairs of points that lie close together, through a grid of square cells. */
import type { Position } from '../types.ts';

/** Cells along a side at most, so that a far stray point does not make a grid of empty cells. */
const mostCells = 1024;

/** Points sorted by cell: those of cell `c` stand from `starts[c]` up to `starts[c + 1]`. */
interface Grid {
  columns: number;
  rows: number;
  cells: Uint32Array;
  starts: Uint32Array;
  sorted: Uint32Array;
}

/**
 * Calls `visit` with every pair of points closer than `reach` in x and in y, and with some that are
 * farther; the lower number first, each pair once, in an order that depends only on the points. They
 * may be moved meanwhile. Linear in points and pairs.
 */
export function visitClosePairs(
  points: readonly Position[],
  reach: number,
  visit: (a: number, b: number) => void,
): void {
  const { columns, rows, cells, starts, sorted } = layGrid(points, reach);
  cells.forEach((cell, point) => {
    const column = cell % columns;
    const row = (cell - column) / columns;
    const [left, right] = [Math.max(column - 1, 0), Math.min(column + 1, columns - 1)];
    for (let near = Math.max(row - 1, 0); near <= Math.min(row + 1, rows - 1); near++) {
      const end = starts[near * columns + right + 1] ?? 0;
      for (let place = starts[near * columns + left] ?? 0; place < end; place++) {
        const other = sorted[place] ?? 0;
        if (other < point) visit(other, point);
      }
    }
  });
}

function layGrid(points: readonly Position[], reach: number): Grid {
  const across = axisOf(
    points.map(({ x }) => x),
    reach,
  );
  const down = axisOf(
    points.map(({ y }) => y),
    reach,
  );
  const columns = across.cells;
  const cells = Uint32Array.from(points, ({ x, y }) => down.cellOf(y) * columns + across.cellOf(x));
  const starts = new Uint32Array(columns * down.cells + 1);
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 1; cell < starts.length; cell++) {
    starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  }
  const next = starts.slice();
  const sorted = new Uint32Array(points.length);
  cells.forEach((cell, point) => {
    const place = next[cell] ?? 0;
    next[cell] = place + 1;
    sorted[place] = point;
  });
  return { columns, rows: down.cells, cells, starts, sorted };
}

/** Cuts the range of `values` into cells of side `reach`, or larger where that would be too many. */
function axisOf(values: readonly number[], reach: number) {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const side = Math.max(reach, (most - least) / (mostCells - 1));
  const cellOf = (value: number) => Math.floor((value - least) / side);
  return { cells: values.length === 0 ? 1 : cellOf(most) + 1, cellOf };
}
