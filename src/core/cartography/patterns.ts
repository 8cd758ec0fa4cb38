/**
 * Twelve patterns that tell communities apart without colour, drawn as lines on a tile that repeats. The
 * lines go beyond the tile's edge, so that they have no gap where tiles meet.
 */
import type { Community } from '../types.ts';
import { colourSlotOf } from './place-name.ts';

export interface Pattern {
  /** Pixels of the tile. */
  width: number;
  height: number;
  /** As in SVG. */
  path: string;
  /** Pixels of the line. */
  line: number;
}

const ring = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

/** Diagonal, counter-diagonal, vertical, horizontal, diagonal grid, dots, grid, dashes, steep, flat, rings, wide slant. */
export const patterns: readonly Pattern[] = [
  { width: 6, height: 6, path: 'M-2 2 2-2M-1 7 7-1M4 8 8 4', line: 1 },
  { width: 6, height: 6, path: 'M-2 4 2 8M-1-1 7 7M4-2 8 2', line: 1 },
  { width: 5, height: 5, path: 'M2.5-1V6', line: 1 },
  { width: 5, height: 5, path: 'M-1 2.5H6', line: 1 },
  { width: 8, height: 8, path: 'M-1-1 9 9M-1 9 9-1', line: 0.9 },
  { width: 6, height: 6, path: 'M2.2 3h1.6', line: 1.6 },
  { width: 6, height: 6, path: 'M3-1V7M-1 3H7', line: 0.9 },
  { width: 10, height: 8, path: 'M0 2H5M5 6h5', line: 1.2 },
  { width: 5, height: 10, path: 'M-.5 11 5.5-1M-3 6-.5 1M2.5 11 8 0', line: 1 },
  { width: 12, height: 6, path: 'M-1 6.5 13-.5M-1 .5 1-.5M11 6.5 13 5.5', line: 1 },
  { width: 9, height: 9, path: ring(4.5, 4.5, 2.4), line: 1 },
  { width: 12, height: 12, path: 'M-4 4 4-4M-2 14 14-2M8 16 16 8', line: 2.2 },
];

const noPattern: Pattern = { width: 1, height: 1, path: '', line: 0 };

export interface CommunityPattern {
  pattern: Pattern;
  /** Whether a larger community has the same colour, so that the pattern is needed. */
  repeated: boolean;
}

/** By how much the pattern moves on with every further community of a colour. */
const stride = 5;

const known = new WeakMap<readonly Community[], CommunityPattern[]>();

/** Returns each community's pattern, by number; no two have both colour and pattern, up to 144. */
export function patternsOf(communities: readonly Community[]): readonly CommunityPattern[] {
  const kept = known.get(communities);
  if (kept !== undefined) return kept;
  const uses = new Map<number, number>();
  const found = communities.map((community): CommunityPattern => {
    const colour = colourSlotOf(community) - 1;
    const earlier = uses.get(colour) ?? 0;
    uses.set(colour, earlier + 1);
    const pattern = patterns[(colour + stride * earlier) % patterns.length];
    return { pattern: pattern ?? noPattern, repeated: earlier > 0 };
  });
  known.set(communities, found);
  return found;
}
