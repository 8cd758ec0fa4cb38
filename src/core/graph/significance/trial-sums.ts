/**
 * How the sum of independent trials with different odds is distributed, up to a common factor: the
 * coefficients of z^s in the product over groups of (1 + o z)^n, for n trials at odds o = q / (1 - q).
 *
 * Each group's binomial follows the ratio of neighbours, b(i + 1) / b(i) = o (n - i) / (i + 1), from its
 * mode, where it is set to 1. So no term is above 1, and tails keep their relative accuracy down to the
 * least number that a float holds. Sums, products and quotients are used alone: every engine gives the
 * same bits. Cost: the number of groups times the square of the greatest sum.
 */

/** Trials that have the same odds. */
export interface Trials {
  count: number;
  /** Chance of a hit over that of a miss. At least 0. */
  odds: number;
}

/** Returns numbers proportional to the chances of the sums from 0 to `most`, the largest of them 1. */
export function sumTrials(trials: readonly Trials[], most: number): Float64Array {
  let product = new Float64Array(most + 1);
  let next = new Float64Array(most + 1);
  let length = 1;
  product[0] = 1;
  for (const { count, odds } of trials) {
    if (count === 0 || odds === 0) continue;
    const terms = binomial(count, odds, most);
    length = Math.min(most + 1, length + terms.length - 1);
    multiply(product, terms, next, length);
    [product, next] = [next, product];
  }
  return product;
}

/** Sets the first `length` of `joined` to the product, divided by the largest number in it. */
function multiply(
  product: Float64Array,
  terms: Float64Array,
  joined: Float64Array,
  length: number,
): void {
  let largest = 0;
  for (let sum = 0; sum < length; sum++) {
    let term = 0;
    const last = Math.min(sum, terms.length - 1);
    for (let own = 0; own <= last; own++) term += (terms[own] ?? 0) * (product[sum - own] ?? 0);
    joined[sum] = term;
    if (term > largest) largest = term;
  }
  for (let sum = 0; sum < length; sum++) joined[sum] = (joined[sum] ?? 0) / largest;
}

/** Returns numbers proportional to the chances of 0 up to `most` hits in `count` trials. */
function binomial(count: number, odds: number, most: number): Float64Array {
  const last = Math.min(count, most);
  const terms = new Float64Array(last + 1);
  const mode = Math.min(last, Math.floor(((count + 1) * odds) / (1 + odds)));
  terms[mode] = 1;
  for (let hits = mode; hits < last; hits++) {
    terms[hits + 1] = ((terms[hits] ?? 0) * odds * (count - hits)) / (hits + 1);
  }
  for (let hits = mode; hits > 0; hits--) {
    terms[hits - 1] = ((terms[hits] ?? 0) * hits) / (odds * (count - hits + 1));
  }
  return terms;
}
