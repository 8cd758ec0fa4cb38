/** The part of a long sentence around what matches in it. */
import type { Span } from '../../core/types.ts';

export interface Excerpt {
  text: string;
  /** Places in `text`, ascending. */
  ranges: Span[];
}

/** Letters that may stand before the first match, and how many of them stay where more do. */
const mostBefore = 64;
const keptBefore = 40;

const ellipsis = '… ';

/**
 * Returns `sentence` from a word a little before its first range on; from its own beginning where
 * that is near. Ranges move along.
 */
export function excerptOf(sentence: string, ranges: readonly Span[]): Excerpt {
  const first = ranges[0]?.start ?? 0;
  if (first <= mostBefore) return { text: sentence, ranges: [...ranges] };
  const blank = sentence.indexOf(' ', first - keptBefore);
  const start = blank === -1 || blank >= first ? first : blank + 1;
  const shift = ellipsis.length - start;
  return {
    text: ellipsis + sentence.slice(start),
    ranges: ranges.map((range) => ({ start: range.start + shift, end: range.end + shift })),
  };
}
