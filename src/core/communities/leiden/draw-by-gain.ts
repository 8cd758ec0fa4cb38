/**
 * Draws one of several gains, each with a probability proportional to e^(gain / spread), from plain
 * arithmetic: e^x is taken as (1 + x / 256)^256, eight squarings, and as 0 from x = -256 down. It is
 * below e^x by x^2 / 512 of it for small x. Rejected: `Math.exp`, which differs between engines in the
 * last bit, so that the same seed could draw another gain.
 */

/**
 * Returns the place of the gain drawn, of the first `count` in `gains`, the greatest of which is
 * `most`. Overwrites them.
 */
export function drawByGain(
  gains: Float64Array,
  count: number,
  most: number,
  spread: number,
  random: () => number,
): number {
  let total = 0;
  for (let place = 0; place < count; place++) {
    total += exponential(((gains[place] ?? 0) - most) / spread);
    gains[place] = total;
  }
  const drawn = random() * total;
  let place = 0;
  while (place < count - 1 && (gains[place] ?? 0) <= drawn) place++;
  return place;
}

function exponential(x: number): number {
  if (x <= -256) return 0;
  let power = 1 + x / 256;
  for (let squaring = 0; squaring < 8; squaring++) power *= power;
  return power;
}
