/**
 * Every node's nearest neighbours by cosine, through an inverted index: only nodes that share a
 * feature are ever compared. Cost: the sum over features of the square of their nodes, in time; one
 * number a node, in memory, because one row of the similarity matrix exists at a time.
 */
import { roundWeight } from '../shared/round.ts';
import type { StageSteps } from '../shared/stage-steps.ts';
import { normalize, type SparseVector } from './sparse-vector.ts';

export interface Neighbor {
  node: number;
  /** Cosine, in (0, 1], at six significant digits. */
  weight: number;
}

/** For each feature the nodes that have it, `starts[f]` up to `starts[f + 1]`, and their weights. */
interface InvertedIndex {
  starts: Uint32Array;
  nodes: Uint32Array;
  weights: Float64Array;
}

/** Rows of the similarity matrix between two turns of the driver. */
const rowsAStep = 64;

/**
 * Returns, by node, its `count` nearest others, nearest first, ties by number. A node that shares
 * no feature has none. Counts a step a node.
 */
export async function nearestNeighbors(
  vectors: readonly SparseVector[],
  featureCount: number,
  count: number,
  steps: StageSteps,
): Promise<Neighbor[][]> {
  const nearest = neighborSearch(vectors, featureCount, count);
  const neighbors: Neighbor[][] = [];
  while (neighbors.length < vectors.length) {
    const start = neighbors.length;
    const end = Math.min(start + rowsAStep, vectors.length);
    for (let node = start; node < end; node++) neighbors.push(nearest(node));
    await steps.advance(end - start);
  }
  return neighbors;
}

/** Returns a function that gives one node's neighbours, as `nearestNeighbors` lists them. */
export function neighborSearch(
  vectors: readonly SparseVector[],
  featureCount: number,
  count: number,
): (node: number) => Neighbor[] {
  const rows = normalize(vectors);
  const index = invert(rows, featureCount);
  const products = new Float64Array(rows.length);
  return (node) => {
    const row = rows[node];
    return row === undefined ? [] : nearestOf(node, row, index, products, count);
  };
}

/** `products` is all zeros before and after. */
function nearestOf(
  node: number,
  row: SparseVector,
  index: InvertedIndex,
  products: Float64Array,
  count: number,
): Neighbor[] {
  const met = multiply(row, index, products);
  products[node] = 0;
  const floor = leastOfLargest(met, products, count);
  const neighbors = met
    .filter((other) => other !== node && (products[other] ?? 0) >= floor)
    .map((other) => ({ node: other, weight: Math.min(1, roundWeight(products[other] ?? 0)) }));
  for (const other of met) products[other] = 0;
  return neighbors.sort((a, b) => b.weight - a.weight || a.node - b.node).slice(0, count);
}

function invert(rows: readonly SparseVector[], featureCount: number): InvertedIndex {
  const starts = new Uint32Array(featureCount + 1);
  for (const { features } of rows) {
    for (const feature of features) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  }
  for (let feature = 0; feature < featureCount; feature++) {
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  }
  const next = starts.slice();
  const nodes = new Uint32Array(starts[featureCount] ?? 0);
  const weights = new Float64Array(nodes.length);
  rows.forEach((row, node) => {
    row.features.forEach((feature, place) => {
      const entry = next[feature] ?? 0;
      next[feature] = entry + 1;
      nodes[entry] = node;
      weights[entry] = row.weights[place] ?? 0;
    });
  });
  return { starts, nodes, weights };
}

/** Adds the row's product with every row to `products`; returns the nodes whose product is not 0. */
function multiply(row: SparseVector, index: InvertedIndex, products: Float64Array): number[] {
  const met: number[] = [];
  const { starts, nodes, weights } = index;
  row.features.forEach((feature, place) => {
    const own = row.weights[place] ?? 0;
    const end = starts[feature + 1] ?? 0;
    for (let entry = starts[feature] ?? 0; entry < end; entry++) {
      const other = nodes[entry] ?? 0;
      const before = products[other] ?? 0;
      if (before === 0) met.push(other);
      products[other] = before + own * (weights[entry] ?? 0);
    }
  });
  return met;
}

/**
 * A product that no neighbour to keep is below: a little less than the `count`-th largest, because
 * products that are equal once rounded are ordered by number. The largest seen so far stand in
 * ascending order; of many products few get in, which spares sorting them all.
 */
function leastOfLargest(met: readonly number[], products: Float64Array, count: number): number {
  if (met.length <= count) return 0;
  const largest = new Float64Array(count);
  for (const node of met) {
    const product = products[node] ?? 0;
    if (product <= (largest[0] ?? 0)) continue;
    let place = 0;
    for (; (largest[place + 1] ?? product) < product; place++) {
      largest[place] = largest[place + 1] ?? 0;
    }
    largest[place] = product;
  }
  return (largest[0] ?? 0) * (1 - 1e-5);
}
