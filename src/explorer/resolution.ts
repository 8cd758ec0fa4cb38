/**
 * The resolutions that can be chosen: in equal ratios, eight to a doubling, counted from that of the
 * build, which is step 0. A scale of equal differences would give most of its length to resolutions
 * that few maps tell apart.
 */

const stepsToDouble = 8;

/** What the scale reaches at least; the resolution of a build may lie beyond. */
const least = 0.3;
const most = 5;

/** Digits that are kept of a resolution. */
const digits = 3;

/** Addresses hold no resolution outside these. */
const leastKnown = 0.01;
const mostKnown = 100;

/** Returns the resolution at `step` from `built`, to three significant digits. */
export function resolutionAt(step: number, built: number): number {
  return step === 0 ? built : roundResolution(built * 2 ** (step / stepsToDouble));
}

/** Returns how many steps `resolution` is from `built`; whole for what `resolutionAt` gives, nearly. */
export function stepOf(resolution: number, built: number): number {
  const step = stepsToDouble * Math.log2(resolution / built);
  const whole = Math.round(step);
  return resolutionAt(whole, built) === resolution ? whole : step;
}

/** Returns the first and last step of the scale of a map; it holds `built` and `chosen`. */
export function stepRange(built: number, chosen = built): { first: number; last: number } {
  const reach = (resolution: number) => stepOf(resolution, built);
  return {
    first: Math.min(0, Math.ceil(reach(least)), Math.floor(reach(chosen))),
    last: Math.max(0, Math.floor(reach(most)), Math.ceil(reach(chosen))),
  };
}

/** Returns `resolution` with the digits that are kept. */
export function roundResolution(resolution: number): number {
  return Number(resolution.toPrecision(digits));
}

/** Returns the resolution that an address writes as `token`; null where it writes none. */
export function readResolution(token: string | null): number | null {
  if (token === null || !/^\d{1,3}(\.\d{1,6})?$/.test(token)) return null;
  const resolution = roundResolution(Number(token));
  return resolution >= leastKnown && resolution <= mostKnown ? resolution : null;
}
