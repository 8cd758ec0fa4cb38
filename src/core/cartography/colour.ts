/** Colours as numbers, and how much of a community's colour its texts have; the rest is ink. */

/** sRGB, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Of a community's name, and of a concept's label. */
export const placeInk = 0.62;
export const labelInk = 0.32;

/** Returns `share` of `a` and the rest of `b`, channel by channel. */
export function mixColours(a: Rgb, b: Rgb, share: number): Rgb {
  const mixed = (i: 0 | 1 | 2) => Math.round(a[i] * share + b[i] * (1 - share));
  return [mixed(0), mixed(1), mixed(2)];
}
