/** The singular of a word as it is written: its spelling and its capitals stay. */
import { ACRONYM, PLURAL_ACRONYM } from './normal-word.ts';
import { singularOf } from './singular.ts';

const POSSESSIVE = /['’]s?$/;

/** Returns the surface form `word` without its plural: "Colours" gives "Colour", "LLMs" gives "LLM". */
export function singularForm(word: string): string {
  if (PLURAL_ACRONYM.test(word)) return word.slice(0, -1);
  if (POSSESSIVE.test(word)) return word;
  const small = word.toLowerCase();
  const singular = ACRONYM.test(word) ? small : singularOf(small);
  if (singular === small) return word;
  const kept = commonPrefix(small, singular);
  return word.slice(0, kept) + singular.slice(kept);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}
