/**
 * Every node's nearest neighbours by cosine, through an inverted index: only nodes that share a
 * feature are ever compared. Cost: the sum over features of the square of their nodes, in time; one
 * number a node, in memory, because one row of the similarity matrix exists at a time.
 */
import { roundWeight } from '../shared/round.ts';
import { normalize, type SparseVector, transpose } from './sparse-vector.ts';

export interface Neighbor {
  node: number;
  /** Cosine, in (0, 1], at six significant digits. */
  weight: number;
}

/**
 * Returns, by node, its `count` nearest others, nearest first, ties by number. A node that shares
 * no feature has none.
 */
export function nearestNeighbors(
  vectors: readonly SparseVector[],
  featureCount: number,
  count: number,
): Neighbor[][] {
  const rows = normalize(vectors);
  const columns = transpose(rows, featureCount);
  const dots = new Float64Array(vectors.length);
  return rows.map((row, node) => {
    const touched = accumulate(row, columns, dots);
    const neighbors = touched
      .filter((other) => other !== node)
      .map((other) => ({ node: other, weight: Math.min(1, roundWeight(dots[other] ?? 0)) }));
    for (const other of touched) dots[other] = 0;
    return neighbors.sort((a, b) => b.weight - a.weight || a.node - b.node).slice(0, count);
  });
}

/** Adds the row's product with every other row to `dots`; returns the rows that it shares with. */
function accumulate(
  row: SparseVector,
  columns: readonly SparseVector[],
  dots: Float64Array,
): number[] {
  const touched: number[] = [];
  row.features.forEach((feature, place) => {
    const own = row.weights[place] ?? 0;
    const column = columns[feature];
    column?.features.forEach((other, index) => {
      if (dots[other] === 0) touched.push(other);
      dots[other] = (dots[other] ?? 0) + own * (column.weights[index] ?? 0);
    });
  });
  return touched;
}
