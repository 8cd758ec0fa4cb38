/**
 * Kernel density of each community on a grid over the map.
 *
 *     D_c(p) = Σ exp(-|p - n|² / 2σ²)   over the nodes n of community c
 *
 * The sum is not divided by the number of nodes: a lone node has 1 at its centre, so that the cut
 * means the same distance from the outermost node, about 1.5 σ, for every community. Two nodes up to
 * 3.8 σ apart share one coast: σ is 33 nominal pixels on a roomy map, where the layout leaves at most
 * some 80 between neighbours, and less on a crowded one. The kernel ends at 3 σ and is the product of
 * one factor a column and one a row. Cost: (6σ / cell)² a node.
 */
import type { Box, Point } from './geometry.ts';
import { growBox } from './geometry.ts';

/** A rectangle of cells; cell (column, row) stands at `left + column · cell`, `top + row · cell`. */
export interface Grid {
  left: number;
  top: number;
  cell: number;
  columns: number;
  rows: number;
}

/** A value a cell, row by row. */
export type Field = Float32Array;

/** A node with the community that it lends its density to. */
export interface Member extends Point {
  community: number;
}

const widest = 33;
const narrowest = 12;
/** Nodes of a map on which the kernel is widest. */
const roomyNodes = 300;

/** Returns σ for a map of `nodes` nodes: with four times as many it is half as wide. */
export function sigmaFor(nodes: number): number {
  return Math.max(narrowest, widest * Math.sqrt(Math.min(1, roomyNodes / nodes)));
}

/** Returns a grid over `bounds` whose border lies beyond the reach of the kernel: densities are 0. */
export function gridOver(bounds: Box, cell: number, sigma: number): Grid {
  const { left, top, right, bottom } = growBox(bounds, 3 * sigma + 2 * cell);
  return {
    left,
    top,
    cell,
    columns: Math.ceil((right - left) / cell) + 1,
    rows: Math.ceil((bottom - top) / cell) + 1,
  };
}

/** Returns the density of every community, by community number. */
export function densitiesOf(
  members: Iterable<Member>,
  communities: number,
  grid: Grid,
  sigma: number,
): Field[] {
  const fields = Array.from(
    { length: communities },
    () => new Float32Array(grid.columns * grid.rows),
  );
  for (const member of members) {
    const field = fields[member.community];
    if (field !== undefined) addKernel(field, member, grid, sigma);
  }
  return fields;
}

/**
 * Returns, for each community, by how much each cell is inside: positive where its density is at
 * least `cut` and leads every other by at least `lead`. Where one is positive no other is, so
 * territories never overlap.
 */
export function territoriesOf(densities: readonly Field[], cut: number, lead: number): Field[] {
  const length = densities[0]?.length ?? 0;
  const first = new Float32Array(length);
  const second = new Float32Array(length);
  for (const field of densities) {
    for (let cell = 0; cell < length; cell += 1) {
      const value = field[cell] ?? 0;
      if (value > (first[cell] ?? 0)) {
        second[cell] = first[cell] ?? 0;
        first[cell] = value;
      } else if (value > (second[cell] ?? 0)) {
        second[cell] = value;
      }
    }
  }
  return densities.map((field) =>
    field.map((value, cell) => {
      const best = first[cell] ?? 0;
      const rival = value === best ? (second[cell] ?? 0) : best;
      return Math.min(value - cut, value - rival - lead);
    }),
  );
}

function addKernel(field: Field, { x, y }: Point, grid: Grid, sigma: number): void {
  const columns = kernelAlong(x - grid.left, grid.cell, grid.columns, sigma);
  const rows = kernelAlong(y - grid.top, grid.cell, grid.rows, sigma);
  rows.values.forEach((down, row) => {
    const start = (rows.first + row) * grid.columns + columns.first;
    columns.values.forEach((across, column) => {
      field[start + column] = (field[start + column] ?? 0) + across * down;
    });
  });
}

/** Returns the kernel's factor at every grid line within its reach of `place`. */
function kernelAlong(
  place: number,
  cell: number,
  count: number,
  sigma: number,
): { first: number; values: number[] } {
  const reach = 3 * sigma;
  const first = Math.max(0, Math.ceil((place - reach) / cell));
  const last = Math.min(count - 1, Math.floor((place + reach) / cell));
  const values: number[] = [];
  for (let line = first; line <= last; line += 1) {
    const distance = line * cell - place;
    values.push(Math.exp(-(distance * distance) / (2 * sigma * sigma)));
  }
  return { first, values };
}
