/**
 * Turns a figure's SVG into a PNG: an image of the text, drawn on a canvas. An image has no access to the
 * fonts of the page, so that those which the text needs are put into it, for this alone.
 */
import { widestPng } from '../../explorer/export-files.ts';
import { figureText } from '../text/figure.ts';
import { embedFonts } from './embed-fonts.ts';

/** Is read back at once; tens of thousands of links are drawn ten times as fast where no graphics card is real. */
const inMemory: CanvasRenderingContext2DSettings = { willReadFrequently: true };

/**
 * Returns the bytes of a PNG.
 * @param width pixels, a whole number; the height follows.
 * @throws RangeError for a picture that is larger than browsers draw, Error where they draw none; both say what to do.
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const own = sizeOf(svg);
  const height = Math.max(1, Math.round((width * own.height) / own.width));
  if (width > widestPng || height > widestPng) {
    throw new RangeError(figureText.tooLarge(width, height, widestPng));
  }
  const image = await loadImage(sized(await embedFonts(svg), width, height));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d', inMemory)?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error(figureText.noPixels);
  return new Uint8Array(await blob.arrayBuffer());
}

function sizeOf(svg: string): { width: number; height: number } {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const side = (name: string) => Number(root.getAttribute(name));
  const size = { width: side('width'), height: side('height') };
  if (!(size.width > 0 && size.height > 0)) throw new Error(figureText.unreadable);
  return size;
}

/** Returns the drawing at its final size: some browsers draw an image at its own size and enlarge that. */
function sized(svg: string, width: number, height: number): string {
  return svg.replace(/<svg[^>]*>/, (root) =>
    root
      .replace(/ width="[^"]*"/, ` width="${width}"`)
      .replace(/ height="[^"]*"/, ` height="${height}"`),
  );
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    return image;
  } catch {
    throw new Error(figureText.unreadable);
  } finally {
    URL.revokeObjectURL(url);
  }
}
