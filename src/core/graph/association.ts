/**
 * How closely two concepts are associated. With c the number of papers that mention both, s(i) and s(j)
 * those that mention one, and n all papers:
 *
 *   strength  c n / (s(i) s(j))        observed over expected co-occurrence, 1 where the two meet as often
 *                                      as chance would have it if all papers were alike
 *   cosine    c / sqrt(s(i) s(j))      from 0 to 1
 *   jaccard   c / (s(i) + s(j) - c)    the share of papers with one that have both, from 0 to 1
 *
 * N. J. van Eck, L. Waltman, "How to normalize cooccurrence data? An analysis of some well-known
 * similarity measures", JASIST 60 (2009), who find strength the proper one: cosine and Jaccard grow with
 * s, and so tie everything to the commonest concepts. They remain as choices, because much of the
 * literature uses them: G. Salton, M. J. McGill, "Introduction to Modern Information Retrieval"
 * (McGraw-Hill, 1983); P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist 11
 * (1912).
 */
import { roundWeight } from '../shared/round.ts';
import type { AssociationMeasure } from '../types.ts';

/** Numbers of papers. */
export interface PaperCounts {
  both: number;
  one: number;
  other: number;
  all: number;
}

const measures: Readonly<Record<AssociationMeasure, (papers: PaperCounts) => number>> = {
  strength: ({ both, one, other, all }) => (both * all) / (one * other),
  cosine: ({ both, one, other }) => both / Math.sqrt(one * other),
  jaccard: ({ both, one, other }) => both / (one + other - both),
};

/** Returns the association by `measure`, at six significant digits. */
export function associate(measure: AssociationMeasure, papers: PaperCounts): number {
  return roundWeight(measures[measure](papers));
}
