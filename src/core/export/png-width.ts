/** How many pixels wide a drawing becomes. */

/** Pixels a side that every browser can draw on. */
export const widestPng = 16_384;

export const defaultScale = 2;

export interface PngSize {
  /** In pixels; it goes before `scale`. */
  width?: number;
  /** Pixels for each unit of the drawing. Default 2. */
  scale?: number;
}

/**
 * Returns the width of the picture of `svg` in whole pixels: the asked one, else the drawing's own times
 * the scale, at most as many as leave each side within 16,384.
 */
export function pngWidth(svg: string, { width, scale = defaultScale }: PngSize): number {
  const [, across = '0', down = '0'] = /<svg\b[^>]*\bviewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? [];
  const own = Number(across);
  const shape = Number(down) / own;
  const most = shape > 1 ? widestPng / shape : widestPng;
  return Math.max(1, Math.floor(Math.min(width ?? own * scale, most)));
}
