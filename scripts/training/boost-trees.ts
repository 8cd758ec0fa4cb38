/**
 * Gradient boosting with logistic loss: each tree is grown on the gradients p - y and curvatures
 * p (1 - p) of the trees before it, on a part of the groups and columns drawn anew
 * (Friedman, "Stochastic gradient boosting", 2002).
 */
import { createRandom } from '../../src/core/shared/random.ts';
import { binColumn } from './bin-columns.ts';
import { growTree, type TreeNode, type TreeShape } from './grow-tree.ts';

export interface BoostOptions extends TreeShape {
  trees: number;
  /** Parts of the groups and of the columns that a tree sees. */
  groupShare: number;
  columnShare: number;
  seed: number;
}

export interface TrainingTable {
  /** By feature, each with a value a row. */
  columns: Float64Array[];
  /** 1 for a row that is wanted, else 0. */
  labels: Uint8Array;
  /** Rows of one paper have one group; groups come one after another. */
  groups: Int32Array;
}

export interface BoostedModel {
  /** Log-odds of a row of which nothing is known. */
  base: number;
  trees: TreeNode[];
}

/** Returns the model of a table, the same for the same table and options. */
export function boostTrees(
  { columns, labels, groups }: TrainingTable,
  options: BoostOptions,
): BoostedModel {
  const random = createRandom(options.seed);
  const data = columns.map(binColumn);
  const wanted = labels.reduce((sum, label) => sum + label, 0);
  const base = Math.log(wanted / (labels.length - wanted));
  const scores = new Float64Array(labels.length).fill(base);
  const first = new Float64Array(labels.length);
  const second = new Float64Array(labels.length);
  const trees: TreeNode[] = [];
  while (trees.length < options.trees) {
    scores.forEach((score, row) => {
      const odds = 1 / (1 + Math.exp(-score));
      first[row] = odds - (labels[row] ?? 0);
      second[row] = Math.max(odds * (1 - odds), 1e-6);
    });
    const drawn = drawRows(groups, options.groupShare, random);
    const seen = columns.map((_, column) => column).filter(() => random() < options.columnShare);
    const tree = growTree(data, seen, drawn, { first, second }, options);
    for (let row = 0; row < scores.length; row++) {
      (scores[row] as number) += valueAt(tree, columns, row);
    }
    trees.push(tree);
  }
  return { base, trees };
}

function drawRows(groups: Int32Array, share: number, random: () => number): Int32Array {
  let group = -1;
  let drawn = false;
  return Int32Array.from(groups.keys()).filter((row) => {
    if (groups[row] !== group) {
      group = groups[row] ?? -1;
      drawn = random() < share;
    }
    return drawn;
  });
}

function valueAt(tree: TreeNode, columns: readonly Float64Array[], row: number): number {
  let node = tree;
  while (!('value' in node)) {
    node = (columns[node.column]?.[row] ?? 0) <= node.cut ? node.atMost : node.above;
  }
  return node.value;
}
