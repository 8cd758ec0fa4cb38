/** Points, boxes and margins. Screen units are CSS pixels, y down; map units nominal pixels, y up. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Widths of what covers the container's edges, as a sheet does. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** A map narrower than this is drawn as on a phone: smaller type, smaller margins. */
const phoneWidth = 720;

/** Tells whether a map of this size is drawn as on a phone. */
export function isPhoneSize({ width }: Size): boolean {
  return width < phoneWidth;
}

/** Tells whether two margins cover the same. */
export function sameInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

/** Returns the smallest box around `points`; `null` for none. `top` is the least y. */
export function boundsOf(points: Iterable<Point>): Box | null {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box.left <= box.right ? box : null;
}

/** Returns `box` grown by `by` on every side. */
export function growBox(box: Box, by: number): Box {
  return {
    left: box.left - by,
    top: box.top - by,
    right: box.right + by,
    bottom: box.bottom + by,
  };
}

/** Tells whether the insides of two boxes meet; boxes that only touch don't. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Tells whether `inner` lies wholly in `outer`. */
export function boxContains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Returns the part of the container that nothing covers. */
export function clearArea({ width, height }: Size, insets: Insets): Box {
  return {
    left: insets.left,
    top: insets.top,
    right: Math.max(insets.left + 1, width - insets.right),
    bottom: Math.max(insets.top + 1, height - insets.bottom),
  };
}
