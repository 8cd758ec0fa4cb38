/**
 * How a paper writes what it mentions. A list of keywords that is set in capitals throughout ("MACHINE
 * LEARNING; LSTM") is read in small letters: its capitals say nothing, and no reader wants them as a
 * label. Words of up to four letters keep theirs, since most acronyms are no longer; beside other words
 * those of four with a vowel do not ("DATA MINING").
 */
import type { ConceptMention, Paper } from '../types.ts';
import { textOfField } from './mention-place.ts';

/** Letters from which on a word in capitals is no acronym, where everything stands in capitals. */
const LEAST_WORD = 5;

const CAPITAL_WORD = new RegExp(`\\p{Lu}{${LEAST_WORD},}`, 'gu');

const SHORT_WORD = /(?<=\p{Lu} )\p{Lu}{4}(?!\p{L})|(?<!\p{L})\p{Lu}{4}(?= \p{Lu})/gu;

/** Returns whether keywords are set in capitals throughout, and hold more than acronyms. */
export function isInCapitals(keywords: readonly string[]): boolean {
  return keywords.length > 0 && keywords.every(isCapital) && keywords.some(hasLongWord);
}

/** Returns a text in capitals with its longer words in small letters. */
export function withoutCapitals(text: string): string {
  return text
    .replace(SHORT_WORD, (word) => (/[AEIOUY]/.test(word) ? word.toLowerCase() : word))
    .replace(CAPITAL_WORD, (word) => word.toLowerCase());
}

/** Returns the surface form of a mention. */
export function surfaceOf(
  paper: Pick<Paper, 'title' | 'abstract' | 'keywords'>,
  { field, start, end }: Pick<ConceptMention, 'field' | 'start' | 'end'>,
): string {
  const surface = textOfField(paper, field).slice(start, end);
  const shouts = field === 'keywords' && isInCapitals(paper.keywords ?? []);
  return shouts ? withoutCapitals(surface) : surface;
}

function isCapital(keyword: string): boolean {
  return !/\p{Ll}/u.test(keyword);
}

function hasLongWord(keyword: string): boolean {
  return keyword.search(CAPITAL_WORD) >= 0;
}
