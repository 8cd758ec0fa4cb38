/** The null models that the one in use was chosen over (`core/graph/significance/shared-by-chance.ts`). */
import { fitConfiguration } from '../../src/core/graph/significance/configuration-model.ts';
import {
  leastTail,
  type PairNull,
  type SharedByChance,
} from '../../src/core/graph/significance/shared-by-chance.ts';

/**
 * Returns the hypergeometric null: every feature is equally likely. M. Tumminello, S. Miccichè, F. Lillo,
 * J. Piilo, R. N. Mantegna, "Statistically validated networks in bipartite complex systems", PLoS ONE 6
 * (2011) e17994.
 */
export function hypergeometricNull(
  _nodeDegrees: readonly number[],
  featureDegrees: readonly number[],
): PairNull {
  const all = featureDegrees.length;
  const logFactorials = [0];
  for (let n = 1; n <= all; n++) logFactorials.push((logFactorials[n - 1] ?? 0) + Math.log(n));
  const logChoices = (n: number, k: number) =>
    (logFactorials[n] ?? 0) - (logFactorials[k] ?? 0) - (logFactorials[n - k] ?? 0);
  return byDegrees((one, other) => {
    const chances = Array.from({ length: Math.min(one, other) + 1 }, (_, shared) =>
      one + other - shared > all
        ? 0
        : Math.exp(
            logChoices(one, shared) +
              logChoices(all - one, other - shared) -
              logChoices(all, other),
          ),
    );
    return { expected: (one * other) / all, tails: sumTails(chances) };
  });
}

/**
 * Returns the null of the bipartite configuration model: a Poisson binomial. F. Saracco, M. J. Straka,
 * R. Di Clemente, A. Gabrielli, G. Caldarelli, T. Squartini, "Inferring monopartite projections of
 * bipartite networks: an entropy-based approach", New J. Phys. 19 (2017) 053022.
 */
export function configurationNull(
  nodeDegrees: readonly number[],
  featureDegrees: readonly number[],
): PairNull {
  const model = fitConfiguration(nodeDegrees, featureDegrees);
  return byDegrees((one, other) => {
    const fitnesses = [model.nodeFitness(one), model.nodeFitness(other)];
    let expected = 0;
    const chances = new Array<number>(Math.min(one, other) + 1).fill(0);
    chances[0] = 1;
    for (const degree of featureDegrees) {
      const feature = model.featureFitness(degree);
      const both = fitnesses.reduce((product, node) => {
        const odds = node * feature;
        return (product * odds) / (1 + odds);
      }, 1);
      expected += both;
      for (let shared = chances.length - 1; shared >= 0; shared--) {
        chances[shared] = (chances[shared] ?? 0) * (1 - both) + (chances[shared - 1] ?? 0) * both;
      }
    }
    const beyond = 1 - chances.reduce((sum, chance) => sum + chance, 0);
    return { expected, tails: sumTails([...chances, Math.max(0, beyond)]).slice(0, -1) };
  });
}

/** Returns a null that depends on the two degrees alone; each two are worked out once. */
function byDegrees(chancesOf: (one: number, other: number) => SharedByChance): PairNull {
  const known = new Map<string, SharedByChance>();
  return {
    lead: (features) => (degree) => {
      const key = `${features.length} ${degree}`;
      const chances = known.get(key) ?? chancesOf(features.length, degree);
      known.set(key, chances);
      return chances;
    },
  };
}

function sumTails(chances: readonly number[]): Float64Array {
  const tails = new Float64Array(chances.length);
  let sum = 0;
  for (let shared = chances.length - 1; shared >= 0; shared--) {
    sum += chances[shared] ?? 0;
    tails[shared] = Math.min(1, Math.max(leastTail, sum));
  }
  return tails;
}
