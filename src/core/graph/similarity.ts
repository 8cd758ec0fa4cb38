/**
 * What makes two papers similar: the cosine of their concepts, weighed by
 *
 *   v(p, c) = sqrt(w(p, c)) log(1 + n / s(c))
 *
 * where w is the concept's weight in the paper, tf-idf with salience, s the number of papers that
 * mention it and n the number of papers. Rejected: w alone. Within one paper it spans two orders of
 * magnitude, so that one concept decides: on the default list a paper was similar to fourteen others
 * by a half and more, nearly all of it through "large language model". The root lets several
 * concepts speak, the logarithm takes from the common ones.
 *
 * Most papers of a corpus share some common concept. Only a cosine above a bound counts, and a higher
 * one where a single concept is shared.
 */
import { roundWeight } from '../shared/round.ts';
import type { SparseVector } from './sparse-vector.ts';

/** Least cosine of papers that share one concept, and of those that share more. */
const leastForOne = 0.2;
const leastForMore = 0.1;
/** Nearest papers that count as similar whatever their cosine, so that few papers stand alone. */
const alwaysKept = 3;

/** Returns v for the papers' `vectors` of w over `conceptCount` concepts. */
export function similarityVectors(
  vectors: readonly SparseVector[],
  conceptCount: number,
): SparseVector[] {
  const paperCounts = new Uint32Array(conceptCount);
  for (const { features } of vectors) {
    for (const concept of features) paperCounts[concept] = (paperCounts[concept] ?? 0) + 1;
  }
  const rarities = Array.from(paperCounts, (papers) =>
    roundWeight(Math.log(1 + vectors.length / Math.max(1, papers))),
  );
  return vectors.map(({ features, weights }) => ({
    features,
    weights: weights.map(
      (weight, place) => Math.sqrt(weight) * (rarities[features[place] ?? 0] ?? 0),
    ),
  }));
}

/**
 * Returns whether a paper counts as similar to another.
 * @param rank its place among those that share a concept with the other, nearest first, from 0.
 * @param shared concepts of both.
 */
export function isSimilar(rank: number, cosine: number, shared: number): boolean {
  return rank < alwaysKept || cosine >= (shared > 1 ? leastForMore : leastForOne);
}
