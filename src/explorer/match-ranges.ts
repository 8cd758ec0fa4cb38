/** Words of a text with their places, so that what matched can be marked. */
import type { Span } from '../core/types.ts';

export interface PlacedWord extends Span {
  word: string;
}

/** Returns the runs of letters, digits and marks in `text`, in order. */
export function splitWords(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((found) => ({
    word: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Letters without diacritics, the most of them: they fold fast. */
const isPlain = /^[ -~]*$/;

/** Returns `text` without case and diacritics: "Poincaré" and "poincare" fold alike. */
export function foldWord(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Returns the parts of `text` to mark, ascending.
 * @param terms folded words that matched.
 * @param asked folded words of the query: where a word begins with one, only that part is marked.
 */
export function markMatches(
  text: string,
  terms: readonly string[],
  asked: readonly string[],
): Span[] {
  return splitWords(text).flatMap(({ word, start, end }) => {
    const folded = foldWord(word);
    if (!terms.includes(folded)) return [];
    const beginnings = asked.filter((query) => folded.startsWith(query));
    const length = Math.max(0, ...beginnings.map((query) => query.length));
    const whole = length === 0 || folded.length !== word.length;
    return [{ start, end: whole ? end : start + length }];
  });
}
