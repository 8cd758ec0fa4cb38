/**
 * The q-value of a test: the least rate of false discoveries at which it still passes.
 *
 *   q(i) = the least over all tests j with p(j) >= p(i) of p(j) m / r(j)
 *
 * where m is the number of tests and r(j) how many have a p-value of at most p(j). Of the tests with
 * q <= a, a share of no more than a is expected to be false; where no effect is real, any passes in a
 * share of no more than a of all corpora. Y. Benjamini, Y. Hochberg, "Controlling the false discovery
 * rate: a practical and powerful approach to multiple testing", J. R. Stat. Soc. B 57 (1995). It holds
 * for independent tests and those that depend on each other positively. Rejected: Bonferroni's p m,
 * which asks that no link at all be false.
 */

/** Tests that have the same p-value. */
export interface EqualTests {
  pValue: number;
  count: number;
}

/**
 * Returns the function from the p-value of one of the tests to its q-value. It never falls.
 * @param tests a p-value may stand in several of them.
 * @param total the number of all tests; those that are not listed have p-values above every listed one.
 */
export function falseDiscoveryRate(
  tests: readonly EqualTests[],
  total: number,
): (pValue: number) => number {
  const ascending = tests.toSorted((a, b) => a.pValue - b.pValue);
  const pValues = Float64Array.from(ascending, ({ pValue }) => pValue);
  const rates = new Float64Array(ascending.length);
  let rank = 0;
  ascending.forEach(({ pValue, count }, place) => {
    rank += count;
    rates[place] = (pValue * total) / rank;
  });
  let least = 1;
  for (let place = rates.length - 1; place >= 0; place--) {
    least = Math.min(least, rates[place] ?? 1);
    rates[place] = least;
  }
  return (pValue) => rates[firstNotBelow(pValues, pValue)] ?? 1;
}

/** Returns the place of the first of the ascending `values` that is not below `bound`. */
function firstNotBelow(values: Float64Array, bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
