/** Where things stand on a scale of counts from 0. */

export interface ScaleLayout {
  /** The count at the scale's end. */
  end: number;
  /** Counts with a tick, ascending, the first 0. */
  ticks: number[];
  /** Returns where a count stands. */
  at(count: number): number;
  /** The middles of the two labels, which don't overlap and stay within the width. */
  labelsAt: readonly [number, number];
}

const mostTicks = 12;
const letterWidth = 6.4;
const labelGap = 10;

/**
 * Returns the layout: ticks at round counts, the last beyond what is shown.
 * @param labels of what is expected and of what is found.
 */
export function layOutScale(
  shown: { found: number; expected: number; usual: { to: number } },
  labels: readonly [string, string],
  { width, margin }: { width: number; margin: number },
): ScaleLayout {
  const most = Math.max(1, shown.found, shown.expected, shown.usual.to);
  const step = roundStep(most / (mostTicks - 1));
  const end = step * (Math.floor(most / step) + 1);
  const at = (count: number) => margin + (width - 2 * margin) * (count / end);
  const ticks = Array.from({ length: end / step + 1 }, (_, place) => step * place);
  const labelsAt = partLabels([at(shown.expected), at(shown.found)], labels, width);
  return { end, ticks, at, labelsAt };
}

/** Returns the least of 1, 2, 5, 10, 20, … that is not below `least`. */
function roundStep(least: number): number {
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) if (digit * power >= least) return digit * power;
  }
}

function partLabels(
  middles: readonly [number, number],
  labels: readonly [string, string],
  width: number,
): [number, number] {
  const halves = labels.map((label) => (label.length * letterWidth) / 2);
  const [half = 0, otherHalf = 0] = halves;
  const needed = half + otherHalf + labelGap;
  const clamp = (middle: number, reach: number) => Math.min(width - reach, Math.max(reach, middle));
  let [one, other] = [clamp(middles[0], half), clamp(middles[1], otherHalf)];
  if (Math.abs(one - other) >= needed) return [one, other];
  // What is expected stands on the left where the two are equal.
  const oneFirst = middles[0] <= middles[1];
  const [left, right] = oneFirst ? [half, otherHalf] : [otherHalf, half];
  const shortOf = needed - Math.abs(one - other);
  let first = Math.min(one, other) - shortOf / 2;
  first = Math.min(width - right - needed, Math.max(left, first));
  [one, other] = oneFirst ? [first, first + needed] : [first + needed, first];
  return [one, other];
}
