/** The container's margins, and points and boxes on the screen and on the map. */
import type { Box, Size } from '../core/cartography/geometry.ts';

export {
  type Box,
  boundsOf,
  boxContains,
  boxesMeet,
  growBox,
  type Point,
  type Size,
} from '../core/cartography/geometry.ts';

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

/** Returns the part of the container that nothing covers. */
export function clearArea({ width, height }: Size, insets: Insets): Box {
  return {
    left: insets.left,
    top: insets.top,
    right: Math.max(insets.left + 1, width - insets.right),
    bottom: Math.max(insets.top + 1, height - insets.bottom),
  };
}
