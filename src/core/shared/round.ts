/**
 * Rounding of derived weights. Engines differ in the last bit of `Math.log` and `Math.exp`, so a
 * weight is rounded before anything is decided by it.
 */

/** Returns `value` at six significant digits. */
export function roundWeight(value: number): number {
  return Number(value.toPrecision(6));
}
