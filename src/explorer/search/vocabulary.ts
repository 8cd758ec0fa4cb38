/** The words of a collection of texts, each with the texts that have it. */
import { stemmer } from 'stemmer';
import { compareCodeUnits } from '../../core/shared/compare.ts';
import type { Building } from '../slices.ts';
import { distanceToBeginning } from './edit-distance.ts';

export interface Vocabulary {
  /** Folded, by code unit. */
  words: readonly string[];
  /** By place in `words`: numbers of texts, ascending. */
  textsOf: readonly (readonly number[])[];
  /** By place in `words`: its letters a to z, one bit each. */
  letters: Int32Array;
  /** Places in `words` by stem; empty where the words are names. */
  byStem: ReadonlyMap<string, readonly number[]>;
}

/** How far a word is from the one that was asked for: 0 the word itself, then by stem, by its beginning, by slips. */
const byStem = 1;
const byBeginning = 2;

/** Words that are stemmed between two breaths. */
const sliceOfWords = 500;

/**
 * Orders the words that were collected. O(words · log words).
 * @param hasStems whether the words are inflected; names are not.
 */
export function* buildVocabulary(
  collected: ReadonlyMap<string, readonly number[]>,
  hasStems: boolean,
): Building<Vocabulary> {
  const words = [...collected.keys()].sort(compareCodeUnits);
  yield;
  const stems = new Map<string, number[]>();
  for (const [place, word] of (hasStems ? words : []).entries()) {
    const stem = stemmer(word);
    const known = stems.get(stem);
    if (known === undefined) stems.set(stem, [place]);
    else known.push(place);
    if (place % sliceOfWords === 0) yield;
  }
  const textsOf = words.map((word) => collected.get(word) ?? []);
  return { words, textsOf, letters: Int32Array.from(words, lettersOf), byStem: stems };
}

/**
 * Returns the words that `asked` means, by place, with how far they are from it: itself, those of its
 * stem, those that begin with it. O(log words + hits).
 */
export function meantWords(vocabulary: Vocabulary, asked: string): Map<number, number> {
  const { words, byStem: stems } = vocabulary;
  const meant = new Map<number, number>();
  for (let place = firstFrom(words, asked); words[place]?.startsWith(asked) === true; place += 1) {
    meant.set(place, words[place] === asked ? 0 : byBeginning);
  }
  for (const place of stems.size > 0 ? (stems.get(stemmer(asked)) ?? []) : []) {
    if (meant.get(place) !== 0) meant.set(place, byStem);
  }
  return meant;
}

/**
 * Returns what `asked` means as above; where that is nothing, the words that begin with something a
 * fifth of whose letters differ from it. O(words).
 */
export function meantWithSlips(vocabulary: Vocabulary, asked: string): Map<number, number> {
  const meant = meantWords(vocabulary, asked);
  return meant.size > 0 ? meant : nearWords(vocabulary, asked, slipsIn(asked));
}

/** Returns the words that begin with something that at most `most` slips make `asked`, by place. */
export function nearWords(
  { words, letters }: Vocabulary,
  asked: string,
  most: number,
): Map<number, number> {
  const near = new Map<number, number>();
  if (most === 0) return near;
  const wanted = lettersOf(asked);
  for (const [place, word] of words.entries()) {
    // Each slip makes up for one letter that is missing.
    if (countBits(wanted & ~(letters[place] ?? 0)) > most) continue;
    if (word.length < asked.length - most) continue;
    const slips = distanceToBeginning(asked, word, most);
    if (slips <= most) near.set(place, byBeginning + slips);
  }
  return near;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

const lettersPerSlip = 5;
const shortWord = 3;

/** Short words and numbers mean themselves. */
function slipsIn(asked: string): number {
  return asked.length <= shortWord || /\d/u.test(asked)
    ? 0
    : Math.max(1, Math.round(asked.length / lettersPerSlip));
}

/** Returns the place of the first word that does not stand before `asked`. */
function firstFrom(words: readonly string[], asked: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodeUnits(words[middle] ?? '', asked) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
