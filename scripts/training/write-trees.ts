/** A trained model as the source text that `BoostedTrees` reads. */
import { roundWeight } from '../../src/core/shared/round.ts';
import type { BoostedModel } from './boost-trees.ts';
import type { TreeNode } from './grow-tree.ts';

export interface TrainedTrees extends BoostedModel {
  features: readonly string[];
  /** Name and SHA-256 of the training file. */
  file: string;
  sha256: string;
  seed: number;
}

/** Returns the module that holds the model. */
export function writeTreesModule({
  base,
  trees,
  features,
  file,
  sha256,
  seed,
}: TrainedTrees): string {
  return `/**
 * The trained trees that rank keyphrases. Written by
 *
 *   node dist/scripts/train-ranker.js ${file}
 *
 * Data from the Inspec Database kindly supplied by The IET (A. Hulth, "Improved automatic keyword
 * extraction given more linguistic knowledge", EMNLP 2003); the trees hold none of its words.
 */
import type { TreesText } from './boosted-trees.ts';

/** SHA-256 of the training file: ${sha256}; seed ${seed}. */
export const RANKER_TREES: TreesText = {
  base: ${roundWeight(base)},
  features: [
${features.map((name) => `    '${name}',`).join('\n')}
  ],
  trees: [
${trees.map((tree) => `    '${writeTree(tree)}',`).join('\n')}
  ],
};
`;
}

/** Returns the nodes of a tree in preorder; values of leaves have four decimals. */
function writeTree(tree: TreeNode): string {
  if ('value' in tree) return `=${Number(tree.value.toFixed(4))}`;
  const { column, cut, atMost, above } = tree;
  return `${column}:${roundWeight(cut)} ${writeTree(atMost)} ${writeTree(above)}`;
}
