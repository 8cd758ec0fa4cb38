/**
 * How many features two nodes share by chance, when both sides keep their degrees: the null model of
 * `test-pairs.ts`. One of the two, the leader, is taken with the d features that it has. The other, of
 * degree e, is a draw of e different features, in which a feature comes up with the odds
 *
 *   w(f) = x(k(f) - 1) for a feature of the leader,  x(k(f)) for any other,
 *
 * where k(f) is how many nodes have f and x the fitness of that degree in the configuration model: the
 * leader has taken one of the k(f) places of each of its features. The draw is the most random one with
 * these odds and of this size (S. X. Chen, A. P. Dempster, J. S. Liu, "Weighted finite population
 * sampling to maximize entropy", Biometrika 81, 1994), as the columns of a table with fixed margins are
 * drawn by Y. Chen, P. Diaconis, S. P. Holmes, J. S. Liu, "Sequential Monte Carlo methods for statistical
 * analysis of tables", JASA 100 (2005). The number that it has of the leader's features then is
 *
 *   P(X = s) ~ E(s; w of the leader's) E(e - s; w of the others)
 *
 * with E(s; w) the sum over all sets of s features of the product of their w: Fisher's noncentral
 * hypergeometric distribution, exact in its tails. The leader is the node of the higher degree.
 *
 * Rejected, by what each gave on corpora shuffled with both degrees kept (`npm run bench -- links`):
 * - the plain hypergeometric, w = 1: on the default list a pair of papers passes at 5 % in 13.5 % of
 *   shuffled corpora, on 2,000 papers in 98 %, because common concepts are shared by more papers
 *   than it says (here in 0.5 %, the count expected is within 3 % of what the shuffled corpora have);
 * - the Poisson binomial of the whole configuration model: nothing passes, but on the default list no pair
 *   of concepts could, not even two that meet in all their papers, since it lets both degrees vary.
 * Cost for one leader: the number of distinct degrees of features times the square of e.
 */
import { fitConfiguration } from './configuration-model.ts';
import { sumTrials, type Trials } from './trial-sums.ts';

/** The number of features that a leader and a node of some degree share by chance. */
export interface SharedByChance {
  expected: number;
  /** The chance of sharing as many or more, by number, from 0 to as many as they can share. */
  tails: Float64Array;
}

/** A null model of pairs. */
export interface PairNull {
  /**
   * Returns a function of the other node's degree, which is not above the leader's; it is fastest when
   * asked for falling degrees.
   * @param features of the leader, every one once.
   */
  lead(features: readonly number[]): (degree: number) => SharedByChance;
}

/** How many features a draw has of the leader's and of the others, made to serve a degree. */
interface Sums {
  degree: number;
  inside: Float64Array;
  outside: Float64Array;
}

/** Upper tails that are smaller are given as this, for neither a file nor a logarithm has a place for 0. */
export const leastTail = 1e-300;

/** Sums of trials made for one degree serve all lower ones up to here, or down to this share of it. */
const servesAll = 128;
const servesShare = 0.75;

/** Returns the null model of nodes and features with these degrees, each by number. */
export function drawNull(
  nodeDegrees: readonly number[],
  featureDegrees: readonly number[],
): PairNull {
  const model = fitConfiguration(nodeDegrees, featureDegrees);
  const classes = countDegrees(featureDegrees.filter((degree) => degree > 0));
  return {
    lead(features) {
      const own = countDegrees(features.map((feature) => featureDegrees[feature] ?? 0));
      const inside = [...own].map(([degree, count]) => ({
        count,
        odds: model.featureFitness(degree - 1),
      }));
      const shareable = inside.reduce((sum, { count, odds }) => sum + (odds > 0 ? count : 0), 0);
      const outside = [...classes].map(([degree, count]) => ({
        count: count - (own.get(degree) ?? 0),
        odds: model.featureFitness(degree),
      }));
      let made: Sums = { degree: -1, inside: new Float64Array(), outside: new Float64Array() };
      return (degree) => {
        const serves =
          degree <= made.degree &&
          (made.degree <= servesAll || degree >= servesShare * made.degree);
        if (!serves) {
          const fitness = model.nodeFitness(degree);
          made = {
            degree,
            inside: sumTrials(scaleOdds(inside, fitness), Math.min(shareable, degree)),
            outside: sumTrials(scaleOdds(outside, fitness), degree),
          };
        }
        return combine(made.inside, made.outside, degree);
      };
    },
  };
}

/** Returns how often each degree occurs, the lowest first. */
function countDegrees(degrees: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const degree of degrees) counts.set(degree, (counts.get(degree) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => a - b));
}

/** A common factor of all odds cancels out, and keeps the numbers in a float's range. */
function scaleOdds(trials: readonly Trials[], factor: number): Trials[] {
  return trials.map(({ count, odds }) => ({ count, odds: odds * factor }));
}

function combine(inside: Float64Array, outside: Float64Array, degree: number): SharedByChance {
  const most = Math.min(inside.length - 1, degree);
  const tails = new Float64Array(most + 1);
  let sum = 0;
  let weighed = 0;
  for (let shared = most; shared >= 0; shared--) {
    const chance = (inside[shared] ?? 0) * (outside[degree - shared] ?? 0);
    sum += chance;
    weighed += shared * chance;
    tails[shared] = sum;
  }
  // No node of this degree could be drawn, and none is there.
  if (sum === 0) return { expected: 0, tails: tails.fill(1) };
  for (let shared = 0; shared <= most; shared++) {
    tails[shared] = Math.max(leastTail, (tails[shared] ?? 0) / sum);
  }
  return { expected: weighed / sum, tails };
}
