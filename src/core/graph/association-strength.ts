/**
 * Association strength of two concepts: observed over expected co-occurrence,
 *
 *   A(i, j) = c(i, j) / (s(i) s(j) / n)
 *
 * where c is the number of papers that mention both, s the number that mention one, and n the
 * number of papers. It is 1 where the two meet as often as chance would have it.
 * N. J. van Eck, L. Waltman, "How to normalize cooccurrence data? An analysis of some well-known
 * similarity measures", JASIST 60 (2009), who reject cosine and Jaccard here: both grow with s.
 */
import { roundWeight } from '../shared/round.ts';

/** Returns A(i, j) for `both` = c(i, j), `one` = s(i), `other` = s(j), at six significant digits. */
export function associationStrength(
  both: number,
  one: number,
  other: number,
  paperCount: number,
): number {
  return roundWeight((both * paperCount) / (one * other));
}
