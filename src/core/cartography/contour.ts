/**
 * The zero line of a field: marching squares with linear interpolation.
 *
 * Each cell of four corners gives none, one or two segments with the inside on their left; segments
 * are joined end to end into closed rings. A saddle (two opposite corners inside) is kept apart
 * rather than joined. The field must be negative along its border, or a ring stays open and is
 * dropped. Cost: O(cells). W. E. Lorensen, H. E. Cline, "Marching Cubes", SIGGRAPH 1987, in the plane.
 */

import type { Field, Grid } from './density.ts';
import type { Point } from './geometry.ts';

/** A closed line; the last point joins the first. */
export type Ring = Point[];

/** Sides of a cell: its bottom, right, top and left edge, with y growing to the top. */
type Side = 0 | 1 | 2 | 3;

/** By the corners inside (1 left bottom, 2 right bottom, 4 right top, 8 left top): from, to. */
const segments: readonly (readonly [Side, Side][])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

/** Returns the rings around the positive parts of `field`; holes are rings of the other turn. */
export function contourRings(field: Field, grid: Grid): Ring[] {
  const next = new Map<number, number>();
  const places = new Map<number, Point>();
  const { columns, rows } = grid;
  const at = (column: number, row: number) => field[row * columns + column] ?? -1;
  for (let row = 0; row + 1 < rows; row += 1) {
    for (let column = 0; column + 1 < columns; column += 1) {
      const corners =
        (at(column, row) > 0 ? 1 : 0) |
        (at(column + 1, row) > 0 ? 2 : 0) |
        (at(column + 1, row + 1) > 0 ? 4 : 0) |
        (at(column, row + 1) > 0 ? 8 : 0);
      for (const [from, to] of segments[corners] ?? []) {
        const start = crossing(field, grid, column, row, from);
        const end = crossing(field, grid, column, row, to);
        places.set(start.key, start);
        places.set(end.key, end);
        next.set(start.key, end.key);
      }
    }
  }
  return joinRings(next, places);
}

/** Returns the area within `ring`, positive when it turns against the clock (y up). */
export function ringArea(ring: Ring): number {
  let doubled = 0;
  let before = ring.at(-1) ?? { x: 0, y: 0 };
  for (const point of ring) {
    doubled += before.x * point.y - point.x * before.y;
    before = point;
  }
  return doubled / 2;
}

/**
 * Returns `ring` with its corners rounded: each pass moves every point to (before + 2 · self +
 * after) / 4, which blurs the line by half a squared step.
 */
export function smoothRing(ring: Ring, passes: number): Ring {
  let smooth = ring;
  for (let pass = 0; pass < passes; pass += 1) {
    const last = smooth;
    smooth = last.map((point, place) => {
      const before = last.at(place - 1) ?? point;
      const after = last[(place + 1) % last.length] ?? point;
      return {
        x: (before.x + 2 * point.x + after.x) / 4,
        y: (before.y + 2 * point.y + after.y) / 4,
      };
    });
  }
  return smooth;
}

/** Returns where the zero line crosses a side, under a key that both neighbouring cells share. */
function crossing(
  field: Field,
  { left, top, cell, columns }: Grid,
  column: number,
  row: number,
  side: Side,
): Point & { key: number } {
  const upright = side === 1 || side === 3;
  const c = side === 1 ? column + 1 : column;
  const r = side === 2 ? row + 1 : row;
  const here = r * columns + c;
  const a = field[here] ?? 0;
  const b = field[upright ? here + columns : here + 1] ?? 0;
  const share = a / (a - b);
  return {
    key: here * 2 + (upright ? 1 : 0),
    x: left + (c + (upright ? 0 : share)) * cell,
    y: top + (r + (upright ? share : 0)) * cell,
  };
}

function joinRings(next: Map<number, number>, places: Map<number, Point>): Ring[] {
  const rings: Ring[] = [];
  for (const start of [...next.keys()]) {
    const ring: Ring = [];
    let key: number | undefined = start;
    while (key !== undefined && next.has(key)) {
      const place = places.get(key);
      if (place !== undefined) ring.push({ x: place.x, y: place.y });
      const following = next.get(key);
      next.delete(key);
      key = following;
    }
    if (key === start && ring.length > 2) rings.push(ring);
  }
  return rings;
}
