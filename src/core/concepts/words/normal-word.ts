/** The form of a single word under which its variants meet. */
import { americanOf } from './american.ts';
import { singularOf } from './singular.ts';

/** Returns `text` in lower case and American spelling, accents composed. */
export function normalWord(text: string): string {
  return americanOf(text.normalize('NFC').toLowerCase().replace(/’/g, "'"));
}

/** Returns the singular of `text`, lower-case and American; a plural abbreviation loses its s. */
export function normalNoun(text: string): string {
  if (/^[\p{Lu}\p{N}]{2,}s$/u.test(text)) return normalWord(text.slice(0, -1));
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(text)) return normalWord(text);
  return singularOf(normalWord(text));
}
