/**
 * Papers like a paper, with the reasons. The similarity is the cosine of the paper projection; it
 * is a sum over shared concepts, so each concept's part in it can be told exactly:
 *
 *   cos(p, q) = sum over c of w(p, c) w(q, c) / (|w(p)| |w(q)|)
 *   share(c)  = w(p, c) w(q, c) / (sum over all shared concepts d of w(p, d) w(q, d))
 *
 * where w is the weight of a mention link, and 0 without one. The dataset's similarity links are
 * the strongest of these; here no link is left out.
 */
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

export interface SimilarPaper {
  paper: number;
  /** Cosine, in (0, 1], at six significant digits. */
  weight: number;
  /** Largest share first, ties by number. The shares sum to one. */
  shared: SharedConcept[];
}

/**
 * Returns every paper that shares a drawn concept with `paper`, most similar first, ties by number;
 * none for an unknown paper. O(the sum of its concepts' papers).
 */
export function similarPapers(structure: DatasetStructure, paper: number): SimilarPaper[] {
  const { papers, concepts } = indexMentions(structure);
  const own = papers[paper];
  if (own === undefined) return [];
  const products = new Map<number, SharedConcept[]>();
  own.features.forEach((concept, place) => {
    const column = concepts[concept];
    column?.features.forEach((other, row) => {
      if (other === paper) return;
      const product = (own.weights[place] ?? 0) * (column.weights[row] ?? 0);
      const shared = products.get(other);
      if (shared === undefined) products.set(other, [{ concept, share: product }]);
      else shared.push({ concept, share: product });
    });
  });
  return [...products]
    .map(([other, shared]) => weigh(other, shared, lengthOf(own) * lengthOf(papers[other])))
    .sort((a, b) => b.weight - a.weight || a.paper - b.paper);
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

function lengthOf(vector: SparseVector | undefined): number {
  return Math.sqrt((vector?.weights ?? []).reduce((sum, weight) => sum + weight * weight, 0));
}
