/** Colours as WebGL and a canvas need them. */

import type { Rgb } from '../core/cartography/colour.ts';

/** Few colours are written for many links: each once for each opacity. */
const written = new WeakMap<Rgb, Map<number, string>>();

/** Returns `colour` in the notation that a canvas and sigma read. */
export function toCss(colour: Rgb, alpha = 1): string {
  let byAlpha = written.get(colour);
  if (byAlpha === undefined) {
    byAlpha = new Map();
    written.set(colour, byAlpha);
  }
  const known = byAlpha.get(alpha);
  if (known !== undefined) return known;
  const [red, green, blue] = colour;
  const css = `rgba(${red}, ${green}, ${blue}, ${alpha})`;
  byAlpha.set(alpha, css);
  return css;
}

/**
 * Returns a reader of CSS colours in any notation, OKLCH too: it paints one pixel and reads it
 * back, since neither WebGL nor `fillStyle` turns OKLCH into sRGB numbers.
 */
export function createColourReader(): (css: string) => Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (css) => {
    if (context === null) return [0, 0, 0];
    context.fillStyle = '#000';
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
}
