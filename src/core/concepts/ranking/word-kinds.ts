/**
 * Words as the ranker sees them: by kind, never by themselves, so that a model holds structure alone.
 * Kinds are numbered so that near kinds have near numbers; a tree splits the row of numbers.
 */

import type { TaggedToken } from '../text/tagged-sentence.ts';
import type { WordClass } from '../text/tagger.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { EVERYDAY_WORDS } from '../words/everyday-words.ts';
import { BARRIER_WORDS, BROAD_WORDS, EMPTY_WORDS, PLAIN_WORDS } from '../words/stock-words.ts';

/** Kinds of neighbours that features ask for by name. */
export const BESIDE = { edge: 0, comma: 1, stop: 2, the: 8, a: 9, of: 10, and: 11 };

const MARKS: readonly [RegExp, number][] = [
  [/^,$/, BESIDE.comma],
  [/^[.?!]$/, BESIDE.stop],
  [/^[([{]$/, 3],
  [/^[)\]}]$/, 4],
  [/^[:;–—-]$/, 5],
];
const OTHER_MARK = 6;
const NUMBER_OR_SYMBOL = 7;

const FUNCTION_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    the: BESIDE.the,
    a: BESIDE.a,
    an: BESIDE.a,
    of: BESIDE.of,
    and: BESIDE.and,
    or: BESIDE.and,
    for: 12,
    in: 13,
    on: 13,
    at: 13,
    by: 14,
    with: 14,
    using: 14,
    via: 14,
    to: 15,
    as: 16,
    from: 16,
    that: 18,
    which: 18,
    ...Object.fromEntries(
      'i we you he she it they our their its his her my your this these those such'
        .split(' ')
        .map((word) => [word, 17]),
    ),
  }),
);
const OTHER_FUNCTION_WORD = 19;
const STOCK_WORD = 25;

const NEIGHBOUR_OF_CLASS: Record<WordClass, number> = {
  auxiliary: 20,
  verb: 21,
  gerund: 22,
  participle: 23,
  adverb: 24,
  adjective: 26,
  noun: 27,
  other: 28,
};

/** Returns the kind of a token beside a phrase; 0 for the edge of the sentence. */
export function neighbourKind(token: TaggedToken | undefined): number {
  if (token === undefined) return BESIDE.edge;
  if (token.kind === 'punctuation') {
    return MARKS.find(([mark]) => mark.test(token.text))?.[1] ?? OTHER_MARK;
  }
  if (token.kind !== 'word') return NUMBER_OR_SYMBOL;
  const known = FUNCTION_WORDS.get(token.normal);
  if (known !== undefined) return known;
  const { wordClass } = token;
  if (wordClass !== 'auxiliary' && CLOSED_CLASS_WORDS.has(token.normal)) return OTHER_FUNCTION_WORD;
  const ofClass = NEIGHBOUR_OF_CLASS[wordClass];
  return token.barrier && ofClass > STOCK_WORD ? STOCK_WORD : ofClass;
}

const MEMBER_OF_CLASS: Record<WordClass, number> = {
  noun: 0,
  adjective: 1,
  gerund: 2,
  participle: 3,
  verb: 4,
  adverb: 5,
  auxiliary: 6,
  other: 7,
};
const PLURAL = 8;
const CAPITALS = 9;
const WITH_DIGIT = 10;

/** Returns the kind of a token inside a phrase; -1 for none. */
export function memberKind(token: TaggedToken | undefined): number {
  if (token === undefined) return -1;
  if (/\p{N}/u.test(token.text)) return WITH_DIGIT;
  if (/^\p{Lu}{2,}s?$/u.test(token.text)) return CAPITALS;
  if (token.wordClass === 'noun' && token.normal !== token.singular) return PLURAL;
  return MEMBER_OF_CLASS[token.wordClass];
}

const SUFFIXES =
  `tion sion ment ness ity ance ence ing er or ism ist ics logy graphy al ic ive ous ary
  able ible ed ful less ent ant ar ate ure age is um us y s e`.split(/\s+/);

/** Returns the place of a word's suffix in a fixed list, its length for none; -1 for no word. */
export function suffixKind(word: string | undefined): number {
  if (word === undefined) return -1;
  const place = SUFFIXES.findIndex(
    (suffix) => word.length > suffix.length + 2 && word.endsWith(suffix),
  );
  return place < 0 ? SUFFIXES.length : place;
}

const LISTS = [BARRIER_WORDS, EMPTY_WORDS, PLAIN_WORDS, BROAD_WORDS, EVERYDAY_WORDS];

/** Returns the number of the list of stock and everyday words that holds a word; 0 for none. */
export function stockKind(word: string): number {
  return LISTS.findIndex((list) => list.has(word)) + 1;
}
