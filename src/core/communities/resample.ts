/** A bootstrap sample of a graph's links: each counts as often as it is drawn. */

/**
 * The probabilities that a Poisson variable of mean 1 is at most 0, 1, 2, …: sums of e^-1 / k!. Written
 * out, because engines differ in the last bit of `Math.exp`.
 */
const atMost = [
  0.36787944117, 0.73575888234, 0.91969860293, 0.98101184312, 0.99634015317, 0.99940581518,
  0.99991675885, 0.9999897508,
];

/**
 * Returns each weight times the number of its draws, about Poisson with mean 1. Where all would be
 * 0, the weights as they are.
 */
export function drawCounts(weights: Float64Array, random: () => number): Float64Array {
  const drawn = weights.map((weight) => weight * poisson(random()));
  return drawn.some((weight) => weight > 0) ? drawn : weights;
}

function poisson(uniform: number): number {
  let count = 0;
  while (uniform >= (atMost[count] ?? 1)) count++;
  return count;
}
