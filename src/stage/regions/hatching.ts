/** Patterns for the bands inside the coasts: of one colour, in pixels of the screen, at rest on the map. */

import type { Rgb } from '../../core/cartography/colour.ts';
import type { Pattern } from '../../core/cartography/patterns.ts';
import { toCss } from '../colour.ts';
import type { Projection } from '../projection.ts';

export interface Hatching {
  /** Returns what strokes or fills with `pattern` in `colour` under the map's transform. */
  style(pattern: Pattern, colour: Rgb, projection: Projection): CanvasPattern | null;
}

/** Returns the patterns for the canvas of `context`; each tile is painted once a colour. */
export function createHatching(context: CanvasRenderingContext2D): Hatching {
  const made = new Map<string, CanvasPattern | null>();
  return {
    style(pattern, colour, { matrix }) {
      const density = window.devicePixelRatio;
      const key = `${density} ${pattern.path} ${colour.join()}`;
      let style = made.get(key);
      if (style === undefined) {
        style = context.createPattern(paintTile(pattern, colour, density), 'repeat');
        made.set(key, style);
      }
      const [, , , , left, top] = matrix;
      const toScreen = new DOMMatrix([...matrix]);
      style?.setTransform(
        toScreen
          .inverse()
          .translate(left, top)
          .scale(1 / density),
      );
      return style;
    },
  };
}

/** Tiles have a whole number of pixels at a density of 1 and 2; at others lines may meet less well. */
function paintTile({ width, height, path, line }: Pattern, colour: Rgb, density: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return canvas;
  context.scale(canvas.width / width, canvas.height / height);
  context.lineWidth = line;
  context.strokeStyle = toCss(colour);
  context.stroke(new Path2D(path));
  return canvas;
}
