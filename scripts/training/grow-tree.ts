/**
 * One regression tree on the gradients g and curvatures h of a loss, grown by the split of greatest
 * gain first:
 *
 *   gain  = GL² / (HL + λ) + GR² / (HR + λ) - G² / (H + λ)      leaf = -rate · G / (H + λ)
 *
 * with G and H the sums of a node and of its two children (Chen and Guestrin, "XGBoost: a scalable
 * tree boosting system", 2016). Splits are sought in histograms over bins: rows times columns a level.
 */
import { type BinnedColumn, MOST_BINS } from './bin-columns.ts';

export interface TreeShape {
  depth: number;
  leaves: number;
  /** Rows that a leaf has at least. */
  leastRows: number;
  lambda: number;
  rate: number;
}

export type TreeNode =
  | { value: number }
  | { column: number; cut: number; atMost: TreeNode; above: TreeNode };

export interface Gradients {
  first: Float64Array;
  second: Float64Array;
}

/** A leaf that may still be split. */
interface Leaf {
  rows: Int32Array;
  depth: number;
  sums: Sums;
  split: Split | undefined;
  /** Puts what becomes of the leaf where it belongs in the tree. */
  place: (node: TreeNode) => void;
}

interface Sums {
  first: number;
  second: number;
}

interface Split {
  column: number;
  bin: number;
  gain: number;
}

/** Returns a tree for `rows`, which uses `columns` alone. The first best split wins a tie. */
export function growTree(
  data: readonly BinnedColumn[],
  columns: readonly number[],
  rows: Int32Array,
  gradients: Gradients,
  shape: TreeShape,
): TreeNode {
  let root: TreeNode = { value: 0 };
  const leafOf = (part: Int32Array, depth: number, place: Leaf['place']): Leaf => {
    const sums = sumsOf(part, gradients);
    const canSplit = depth < shape.depth && part.length >= 2 * shape.leastRows;
    const split = canSplit ? bestSplit(data, columns, part, gradients, sums, shape) : undefined;
    return { rows: part, depth, sums, split, place };
  };
  const leaves = [
    leafOf(rows, 0, (node) => {
      root = node;
    }),
  ];
  while (leaves.length < shape.leaves) {
    const next = leaves.reduce((best, leaf) => (gainOf(leaf) > gainOf(best) ? leaf : best));
    if (next.split === undefined) break;
    leaves.splice(leaves.indexOf(next), 1);
    const { column, bin } = next.split;
    const { bins, cuts } = data[column] ?? { bins: new Uint8Array(), cuts: new Float64Array() };
    const node = {
      column,
      cut: cuts[bin] ?? 0,
      atMost: { value: 0 } as TreeNode,
      above: { value: 0 } as TreeNode,
    };
    next.place(node);
    const under = next.rows.filter((row) => (bins[row] ?? 0) <= bin);
    const over = next.rows.filter((row) => (bins[row] ?? 0) > bin);
    leaves.push(
      leafOf(under, next.depth + 1, (child) => {
        node.atMost = child;
      }),
      leafOf(over, next.depth + 1, (child) => {
        node.above = child;
      }),
    );
  }
  for (const { sums, place } of leaves) {
    place({ value: (-shape.rate * sums.first) / (sums.second + shape.lambda) });
  }
  return root;
}

function gainOf({ split }: Leaf): number {
  return split?.gain ?? 0;
}

function sumsOf(rows: Int32Array, { first, second }: Gradients): Sums {
  const sums = { first: 0, second: 0 };
  for (const row of rows) {
    sums.first += first[row] ?? 0;
    sums.second += second[row] ?? 0;
  }
  return sums;
}

function bestSplit(
  data: readonly BinnedColumn[],
  columns: readonly number[],
  rows: Int32Array,
  { first, second }: Gradients,
  sums: Sums,
  { leastRows, lambda }: TreeShape,
): Split | undefined {
  let best: Split | undefined;
  const whole = sums.first ** 2 / (sums.second + lambda);
  const firsts = new Float64Array(MOST_BINS + 1);
  const seconds = new Float64Array(MOST_BINS + 1);
  const counts = new Int32Array(MOST_BINS + 1);
  for (const column of columns) {
    const { bins, cuts } = data[column] ?? { bins: new Uint8Array(), cuts: new Float64Array() };
    firsts.fill(0);
    seconds.fill(0);
    counts.fill(0);
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] as number;
      const bin = bins[row] as number;
      (firsts[bin] as number) += first[row] as number;
      (seconds[bin] as number) += second[row] as number;
      (counts[bin] as number)++;
    }
    let under = 0;
    let left = 0;
    let leftSecond = 0;
    for (let bin = 0; bin < cuts.length; bin++) {
      left += firsts[bin] ?? 0;
      leftSecond += seconds[bin] ?? 0;
      under += counts[bin] ?? 0;
      if (under < leastRows) continue;
      if (rows.length - under < leastRows) break;
      const right = sums.first - left;
      const rightSecond = sums.second - leftSecond;
      const gain = left ** 2 / (leftSecond + lambda) + right ** 2 / (rightSecond + lambda) - whole;
      if (gain > (best?.gain ?? 0)) best = { column, bin, gain };
    }
  }
  return best;
}
