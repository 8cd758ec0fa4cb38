/** How a node looks in programs that draw the file: as on the map, at the zoom that fits it. */
import { conceptDiscRadius, paperHalfSide } from '../../shared/node-size.ts';
import { communityColour } from '../../shared/palette.ts';
import type { NodeRow } from './tables.ts';

export interface NodeAppearance {
  /** `#rrggbb`. */
  color: string;
  /** Radius, or half the side of a square, in map units. */
  size: number;
  shape: 'disc' | 'square';
}

/** Returns a square for a paper, a disc that grows with the square root of its papers for a concept. */
export function nodeAppearance({ kind, slot, papers = 0 }: NodeRow): NodeAppearance {
  const color = communityColour(slot);
  if (kind === 'paper') return { color, size: paperHalfSide, shape: 'square' };
  return { color, size: Math.round(conceptDiscRadius(papers) * 100) / 100, shape: 'disc' };
}

/** Returns red, green and blue of `#rrggbb`, 0 to 255 each. */
export function rgbOf(color: string): { r: number; g: number; b: number } {
  const channel = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return { r: channel(1), g: channel(3), b: channel(5) };
}
