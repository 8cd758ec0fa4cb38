/** Counts what a node shares with those before it, through an inverted index. */
export class SharedCounter {
  /** By feature: the nodes entered that have it. */
  readonly #holders: number[][];
  /** All zeros between two calls. */
  readonly #counts: Uint32Array;

  constructor(nodeCount: number, featureCount: number) {
    this.#holders = Array.from({ length: featureCount }, () => []);
    this.#counts = new Uint32Array(nodeCount);
  }

  /** Calls `visit` for every node entered before that shares features with this one, then enters it. */
  enter(
    node: number,
    features: readonly number[],
    visit: (other: number, shared: number) => void,
  ): void {
    const met: number[] = [];
    for (const feature of features) {
      const holders = this.#holders[feature] ?? [];
      for (const other of holders) {
        if (this.#counts[other] === 0) met.push(other);
        this.#counts[other] = (this.#counts[other] ?? 0) + 1;
      }
      holders.push(node);
    }
    for (const other of met) {
      visit(other, this.#counts[other] ?? 0);
      this.#counts[other] = 0;
    }
  }
}
