/**
 * Sentence bounds with exact offsets. A full stop, question or exclamation mark ends a sentence when
 * white space and then a capital, digit, bracket or quote follow, unless the word before it is an
 * abbreviation ("et al.", "Fig. 3") or an initial ("J. Smith"). Their full-width forms always do.
 */
import type { Span } from '../types.ts';
import { wordSet } from './word-set.ts';

const ABBREVIATIONS =
  wordSet(`al e.g i.e etc cf vs viz resp approx ca fig figs eq eqs sec secs tab ref refs no nos vol
  pp ed eds dr mr mrs ms prof st dept univ inc ltd co corp jr sr ch chap thm lem def prop w.r.t a.k.a u.s u.k ph.d d.h jan feb
  mar apr jun jul aug sep sept oct nov dec`);

/** Abbreviations after which a capital may well open the next sentence. */
const MAY_END = wordSet(`etc al inc ltd co corp no u.s u.k ph.d`);

/** A row of dots is tried from its first one only, or a long row would cost the square of its length. */
const BREAK =
  /(?<![.?!…])[.?!…]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])|[。！？]+["'”’)\]」』]*|\n\s*\n/gu;

/** Longer than every abbreviation with the brackets before it. */
const REACH = 20;

/** Returns the sentences of `text` in order, without the white space around them. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    if (!endsSentence(text, start, match)) continue;
    pushTrimmed(sentences, text, start, match.index + match[0].length);
    start = match.index + match[0].length;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, start: number, match: RegExpExecArray): boolean {
  if (!match[0].startsWith('.')) return true;
  const from = Math.max(start, match.index - REACH);
  const before = /\S*$/u.exec(text.slice(from, match.index))?.[0] ?? '';
  const word = before.replace(/^["'“‘([]+/u, '').toLowerCase();
  if (/^\p{L}$/u.test(word)) return before !== before.toUpperCase();
  if (!ABBREVIATIONS.has(word)) return true;
  const next = text.slice(match.index + match[0].length);
  return MAY_END.has(word) && /^["'“‘([]*\p{Lu}/u.test(next);
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let first = start;
  let last = end;
  while (first < last && /\s/u.test(text.charAt(first))) first++;
  while (last > first && /\s/u.test(text.charAt(last - 1))) last--;
  if (last > first) sentences.push({ start: first, end: last });
}
