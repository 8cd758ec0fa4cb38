/** Sparse vectors over numbered features: papers over concepts, papers over words. */
import type { MentionLink } from '../types.ts';

/** The features of one node, ascending, each with a positive weight. */
export interface SparseVector {
  features: number[];
  weights: number[];
}

/** Returns the papers' vectors over concepts, by paper number. Links are ordered by their ends. */
export function paperVectors(links: readonly MentionLink[], paperCount: number): SparseVector[] {
  const vectors = emptyVectors(paperCount);
  for (const { paper, concept, weight } of links) {
    vectors[paper]?.features.push(concept);
    vectors[paper]?.weights.push(weight);
  }
  return vectors;
}

/** Returns the transposed vectors: for each of `featureCount` features the nodes that have it. */
export function transpose(vectors: readonly SparseVector[], featureCount: number): SparseVector[] {
  const transposed = emptyVectors(featureCount);
  vectors.forEach((vector, node) => {
    vector.features.forEach((feature, place) => {
      transposed[feature]?.features.push(node);
      transposed[feature]?.weights.push(vector.weights[place] ?? 0);
    });
  });
  return transposed;
}

/** Returns the vectors at length 1; a vector without features stays empty. */
export function normalize(vectors: readonly SparseVector[]): SparseVector[] {
  return vectors.map(({ features, weights }) => {
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return { features, weights: weights.map((weight) => weight / length) };
  });
}

function emptyVectors(count: number): SparseVector[] {
  return Array.from({ length: count }, () => ({ features: [], weights: [] }));
}
