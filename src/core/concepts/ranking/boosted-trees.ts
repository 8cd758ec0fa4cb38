/**
 * Gradient boosted trees at run time. The score of a row x is
 *
 *   s(x) = base + Σ over the trees t of the leaf of t that x falls into
 *
 * and for trees that were trained with logistic loss 1 / (1 + e^-s) is a probability. A tree is read
 * from text: its nodes in preorder, divided by blanks, an inner node as `feature:threshold`, a leaf as
 * `=value`. A row goes to the first child where its feature is at most the threshold.
 */

/** A model as it is written. */
export interface TreesText {
  /** Names of the features that the trees ask for, by number. */
  features: readonly string[];
  base: number;
  trees: readonly string[];
}

export class BoostedTrees {
  readonly #base: number;
  /** First node of each tree. */
  readonly #roots: Int32Array;
  /** By node: its feature, -1 for a leaf; its threshold or value; its second child. */
  readonly #features: Int16Array;
  readonly #values: Float64Array;
  readonly #seconds: Int32Array;

  constructor({ base, trees }: TreesText) {
    const rows = trees.map((tree) => tree.split(' '));
    const nodes = rows.flat();
    this.#base = base;
    this.#features = new Int16Array(nodes.length);
    this.#values = new Float64Array(nodes.length);
    this.#seconds = new Int32Array(nodes.length);
    nodes.forEach((node, place) => {
      const [feature, value] = node.startsWith('=') ? ['-1', node.slice(1)] : node.split(':');
      this.#features[place] = Number(feature);
      this.#values[place] = Number(value);
    });
    let root = 0;
    this.#roots = Int32Array.from(rows, ({ length }) => {
      const own = root;
      root += length;
      this.#linkFrom(own);
      return own;
    });
  }

  /** Returns the score of a row of features. Takes one step a level of each tree. */
  score(row: Float64Array): number {
    // Most of the time of a ranking is spent here: the arrays are read unchecked.
    const features = this.#features;
    const values = this.#values;
    const seconds = this.#seconds;
    let score = this.#base;
    for (const root of this.#roots) {
      let node = root;
      let feature = features[node] as number;
      while (feature >= 0) {
        const isAtMost = (row[feature] as number) <= (values[node] as number);
        node = isAtMost ? node + 1 : (seconds[node] as number);
        feature = features[node] as number;
      }
      score += values[node] as number;
    }
    return score;
  }

  /** Sets the second child of every inner node from `node` on; returns the node after its last one. */
  #linkFrom(node: number): number {
    if ((this.#features[node] ?? -1) < 0) return node + 1;
    const second = this.#linkFrom(node + 1);
    this.#seconds[node] = second;
    return this.#linkFrom(second);
  }
}
