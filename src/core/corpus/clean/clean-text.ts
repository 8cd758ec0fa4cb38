/**
 * Texts as people read them. Cleaning happens here, once: sentences, mentions and offsets of the
 * later stages all refer to the cleaned text.
 */
import { cleanLatex } from './latex.ts';
import { cleanMarkup } from './markup.ts';

/** Returns `text` without markup, on one line: LaTeX, tags and entities become what they show. */
export function cleanText(text: string): string {
  const shown = cleanLatex(cleanMarkup(text));
  // Mendeley writes tags as LaTeX: `{\textless}i{\textgreater}`.
  return cleanLine(shown.includes('<') ? cleanMarkup(shown) : shown);
}

/**
 * Returns `text` on one line, composed (NFC), without characters that can't be seen: controls,
 * zero-width and direction marks, halves of surrogate pairs. Ligatures such as "ﬁ" are opened.
 */
export function cleanLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
}
