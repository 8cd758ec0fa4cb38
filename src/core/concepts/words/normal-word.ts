/** The form of a single word under which its variants meet. */
import { americanOf } from './american.ts';
import { singularOf } from './singular.ts';

/** Capitals alone: up to five may be an acronym ("GPS"), more are a heading ("METHODS"). */
const ACRONYM = /^[\p{Lu}\p{N}]{2,5}$/u;
const PLURAL_ACRONYM = /^[\p{Lu}\p{N}]{2,}s$/u;

/** Returns `text` in lower case and American spelling, accents composed. */
export function normalWord(text: string): string {
  return americanOf(text.normalize('NFC').toLowerCase().replace(/’/g, "'"));
}

/** Returns the singular of `text`, lower-case and American, without a possessive ending. */
export function normalNoun(text: string): string {
  const bare = text.replace(/['’]s?$/, '');
  if (PLURAL_ACRONYM.test(bare)) return normalWord(bare.slice(0, -1));
  if (ACRONYM.test(bare)) return normalWord(bare);
  return singularOf(normalWord(bare));
}
