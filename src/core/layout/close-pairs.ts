/** Finds the pairs of points that lie close together, through a grid of square cells. */
import type { Position } from '../types.ts';

/**
 * Calls `visit` with every pair of points closer than `reach` in x and in y, or a little farther;
 * the lower number first, in an order that depends only on the points. Linear in points and pairs.
 */
export function visitClosePairs(
  points: readonly Position[],
  reach: number,
  visit: (a: number, b: number) => void,
): void {
  const cells = new Map<string, number[]>();
  points.forEach(({ x, y }, point) => {
    const column = Math.floor(x / reach);
    const row = Math.floor(y / reach);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of cells.get(`${column + dx},${row + dy}`) ?? []) visit(other, point);
      }
    }
    const key = `${column},${row}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [point]);
    else cell.push(point);
  });
}
