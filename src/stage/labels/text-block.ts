/** Lines of text with a halo, measured, and painted once into a bitmap that is then only moved. */

import type { Rgb } from '../../core/cartography/colour.ts';
import { toCss } from '../colour.ts';
import type { Size } from '../geometry.ts';

export interface TextLine {
  text: string;
  /** CSS font shorthand. */
  font: string;
  /** Pixels. */
  lineHeight: number;
}

/** Centred lines in one colour. */
export interface TextBlock {
  lines: TextLine[];
  colour: Rgb;
  /** Width of the halo's stroke, in pixels, and its opacity. */
  halo: number;
  haloAlpha: number;
}

export interface TextPainter {
  /** Returns the size of the text without its halo, in pixels. */
  measure(lines: readonly TextLine[]): Size;
  /** Draws `block` with its top left corner at (`left`, `top`), in CSS pixels. */
  draw(context: CanvasRenderingContext2D, block: TextBlock, left: number, top: number): void;
  /** Forgets sizes and bitmaps, as when fonts have arrived or the theme has changed. */
  forget(): void;
}

/** Keeps a canvas that is painted once and read often out of the graphics card's queue. */
const inMemory: CanvasRenderingContext2DSettings = { willReadFrequently: true };

interface Bitmap {
  canvas: HTMLCanvasElement;
  /** CSS pixels around the text. */
  margin: number;
  size: Size;
}

/** Returns a painter of text on `ground`, the colour of the halo. */
export function createTextPainter(ground: () => Rgb): TextPainter {
  const widths = new Map<string, number>();
  const bitmaps = new Map<string, Bitmap>();
  const ruler = document.createElement('canvas').getContext('2d');
  const widthOf = ({ text, font }: TextLine) => {
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined || ruler === null) return known ?? 0;
    ruler.font = font;
    const width = Math.ceil(ruler.measureText(text).width);
    widths.set(key, width);
    return width;
  };
  const measure = (lines: readonly TextLine[]) => ({
    width: Math.max(0, ...lines.map(widthOf)),
    height: lines.reduce((height, line) => height + line.lineHeight, 0),
  });
  const bitmapOf = (block: TextBlock) => {
    const density = window.devicePixelRatio;
    const key = [
      density,
      ...block.colour,
      ...block.lines.flatMap(({ font, text }) => [font, text]),
    ].join('\n');
    const known = bitmaps.get(key);
    if (known !== undefined) return known;
    const bitmap = paintBitmap(block, measure(block.lines), density, ground());
    bitmaps.set(key, bitmap);
    return bitmap;
  };
  return {
    measure,
    draw(context, block, left, top) {
      const { canvas, margin, size } = bitmapOf(block);
      const width = size.width + 2 * margin;
      const height = size.height + 2 * margin;
      context.drawImage(canvas, left - margin, top - margin, width, height);
    },
    forget() {
      widths.clear();
      bitmaps.clear();
    },
  };
}

function paintBitmap(block: TextBlock, size: Size, density: number, ground: Rgb): Bitmap {
  const margin = Math.ceil(block.halo);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((size.width + 2 * margin) * density);
  canvas.height = Math.ceil((size.height + 2 * margin) * density);
  const snapped = {
    width: canvas.width / density - 2 * margin,
    height: canvas.height / density - 2 * margin,
  };
  const context = canvas.getContext('2d', inMemory);
  if (context === null) return { canvas, margin, size: snapped };
  context.scale(density, density);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = block.halo;
  const eachLine = (draw: (text: string, x: number, y: number) => void) => {
    let top = margin;
    for (const { text, font, lineHeight } of block.lines) {
      context.font = font;
      draw(text, margin + size.width / 2, top + lineHeight / 2);
      top += lineHeight;
    }
  };
  context.strokeStyle = toCss(ground, block.haloAlpha);
  eachLine((text, x, y) => context.strokeText(text, x, y));
  context.fillStyle = toCss(block.colour);
  eachLine((text, x, y) => context.fillText(text, x, y));
  return { canvas, margin, size: snapped };
}
