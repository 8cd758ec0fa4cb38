/** How much of one text is in another, for the few pairs that something else says are one paper. */
import { plainLetters } from '../../shared/plain-letters.ts';

/** Letters of a text that are looked at. */
const MOST_LETTERS = 4000;

/** Returns the share, 0 to 1, of the shorter text's runs of three letters that the longer one has. */
export function likenessOfTitles(a: string, b: string): number {
  return commonShare(trigrams(a), trigrams(b));
}

/** Returns the share, 0 to 1, of the longer words of the shorter text that the longer one has. */
export function likenessOfAbstracts(a: string, b: string): number {
  return commonShare(longWords(a), longWords(b));
}

function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  if (fewer.size === 0) return 0;
  let common = 0;
  for (const part of fewer) if (more.has(part)) common += 1;
  return common / fewer.size;
}

function trigrams(text: string): Set<string> {
  const letters = plainLetters(text.slice(0, MOST_LETTERS)).replace(/[^\p{L}\p{N}]+/gu, '');
  const found = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at += 1) found.add(letters.slice(at, at + 3));
  return found.size > 0 || letters === '' ? found : found.add(letters);
}

function longWords(text: string): Set<string> {
  return new Set(plainLetters(text.slice(0, MOST_LETTERS)).match(/[\p{L}\p{N}]{4,}/gu));
}
