/** Colours as WebGL and a canvas need them. */

/** sRGB, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Returns `share` of `a` and the rest of `b`, channel by channel. */
export function mixColours(a: Rgb, b: Rgb, share: number): Rgb {
  const mixed = (i: 0 | 1 | 2) => Math.round(a[i] * share + b[i] * (1 - share));
  return [mixed(0), mixed(1), mixed(2)];
}

/** Returns `colour` in the notation that a canvas and sigma read. */
export function toCss([red, green, blue]: Rgb, alpha = 1): string {
  return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
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
