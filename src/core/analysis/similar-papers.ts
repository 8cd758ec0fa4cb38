/**
 * Papers similar to a paper, with the reasons. The similarity is that of the paper projection, the
 * cosine of weights v (`graph/similarity.ts`); it is a sum over shared concepts, so each concept's
 * part in it can be told exactly:
 *
 *   cos(p, q) = sum over c of v(p, c) v(q, c) / (|v(p)| |v(q)|)
 *   share(c)  = v(p, c) v(q, c) / (sum over all shared concepts d of v(p, d) v(q, d))
 *
 * The dataset's similarity links are each paper's strongest; here all that count as similar are kept.
 */
import { isSimilar, similarityVectors } from '../graph/similarity.ts';
import type { SparseVector } from '../graph/sparse-vector.ts';
import { roundWeight } from '../shared/round.ts';
import type { DatasetStructure } from '../types.ts';
import { indexMentions } from './mention-index.ts';

/** A concept that two papers share. */
export interface SharedConcept {
  concept: number;
  /** Its part in the similarity, in (0, 1]. */
  share: number;
}

/** A paper like another, with the concepts that make them alike. */
export interface SimilarPaper {
  paper: number;
  /** Cosine, in (0, 1], at six significant digits. */
  weight: number;
  /** Largest share first, ties by number. The shares sum to one. */
  shared: SharedConcept[];
}

/**
 * Returns the papers that count as similar to `paper`, most similar first, ties by number; none for
 * an unknown paper. O(mention links).
 */
export function similarPapers(structure: DatasetStructure, paper: number): SimilarPaper[] {
  const { papers, concepts } = indexMentions(structure);
  const vectors = similarityVectors(papers, concepts.length);
  const own = vectors[paper];
  if (own === undefined) return [];
  const weights = weightsOf(own);
  return vectors
    .flatMap((vector, other) => {
      const products = other === paper ? [] : multiply(weights, vector);
      if (products.length === 0) return [];
      return [weigh(other, products, lengthOf(own) * lengthOf(vector))];
    })
    .sort((a, b) => b.weight - a.weight || a.paper - b.paper)
    .filter(({ weight, shared }, rank) => isSimilar(rank, weight, shared.length));
}

/**
 * Returns how similar two papers are and by which concepts, whether they count as similar or not; null
 * where they share none, or are one. O(mention links).
 */
export function pairPapers(
  structure: DatasetStructure,
  paper: number,
  other: number,
): SimilarPaper | null {
  const { papers, concepts } = indexMentions(structure);
  const vectors = similarityVectors(papers, concepts.length);
  const [own, another] = [vectors[paper], vectors[other]];
  if (own === undefined || another === undefined || paper === other) return null;
  const products = multiply(weightsOf(own), another);
  if (products.length === 0) return null;
  return weigh(other, products, lengthOf(own) * lengthOf(another));
}

function weightsOf({ features, weights }: SparseVector): Map<number, number> {
  return new Map(features.map((concept, place) => [concept, weights[place] ?? 0]));
}

/** Returns the concepts of both, each with its product as share. */
function multiply(weights: ReadonlyMap<number, number>, vector: SparseVector): SharedConcept[] {
  return vector.features.flatMap((concept, place) => {
    const weight = weights.get(concept);
    return weight === undefined ? [] : [{ concept, share: weight * (vector.weights[place] ?? 0) }];
  });
}

function weigh(paper: number, products: SharedConcept[], lengths: number): SimilarPaper {
  const sum = products.reduce((total, { share }) => total + share, 0);
  return {
    paper,
    weight: Math.min(1, roundWeight(sum / lengths)),
    shared: products
      .map(({ concept, share }) => ({ concept, share: share / sum }))
      .sort((a, b) => b.share - a.share || a.concept - b.concept),
  };
}

function lengthOf({ weights }: SparseVector): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
}
