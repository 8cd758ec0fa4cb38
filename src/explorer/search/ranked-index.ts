/**
 * Entries by the words of their texts, best first.
 *
 * Every word of the query must be met by a word of the entry: by itself, by a word of its stem
 * ("probing" meets "probe"; Porter 1980, An algorithm for suffix stripping), by one that begins with
 * it, or, where slips are allowed and no entry has any of these, by one that a slip or two make of it. Text equal to the query
 * comes first, then another text of the entry, then what begins with the query, then by the word that
 * is met worst; inside a rank by number of papers, then own text before others, then short texts.
 */
import { foldWord, splitWords } from '../match-ranges.ts';
import type { Building } from '../slices.ts';
import type { Entry } from './entries.ts';
import {
  buildVocabulary,
  meantWithSlips,
  meantWords,
  nearWords,
  type Vocabulary,
} from './vocabulary.ts';

export interface RankedIndex {
  entries: readonly Entry[];
  /** The texts are entries: twice the place, and 1 more where the word stands in its own text. */
  vocabulary: Vocabulary;
}

export interface RankedMatch {
  entry: Entry;
  /** 0 the text itself, 1 another text of it, 2 its beginning, from 3 on by the word met worst. */
  rank: number;
  /** Whether a word of the query stands in its own text. */
  inText: boolean;
}

export interface RankedMatches {
  /** Best first. */
  found: RankedMatch[];
  asked: AskedWords;
}

/** The words of a query, folded, each with the words that it means. */
export interface AskedWords {
  words: readonly string[];
  meant: readonly ReadonlySet<string>[];
}

const fromWords = 3;

/** Tells whether an entry has the very words of the query, or begins with it. */
export function isNamed({ rank }: RankedMatch): boolean {
  return rank <= fromWords;
}

/** Entries that are read between two breaths. */
const sliceOfEntries = 100;

/**
 * Builds the index of `entries`, whose ids are their places. O(words).
 * @param hasStems whether the texts are in a language; names are not.
 */
export function* buildRankedIndex(
  entries: readonly Entry[],
  hasStems: boolean,
): Building<RankedIndex> {
  const collected = new Map<string, number[]>();
  for (const { id, words, others } of entries) {
    const collect = (word: string, posting: number) => {
      const known = collected.get(word);
      if (known === undefined) collected.set(word, [posting]);
      else if ((known.at(-1) ?? -1) >> 1 !== id) known.push(posting);
    };
    for (const word of words) collect(word, 2 * id + 1);
    for (const other of others) for (const word of other.words) collect(word, 2 * id);
    if (id % sliceOfEntries === 0) yield;
  }
  return { entries, vocabulary: yield* buildVocabulary(collected, hasStems) };
}

/**
 * Returns what `query` finds, best first. O(entries · words of the query + hits · log hits); with slips
 * O(words of the entries) besides.
 */
export function rankMatches(index: RankedIndex, query: string, slips: boolean): RankedMatches {
  const words = splitWords(query).map(({ word }) => foldWord(word));
  const mean = slips ? meantWithSlips : meantWords;
  const meant = words.map((word) => mean(index.vocabulary, word));
  return rankMeant(index, words, meant, foldWord(query.trim()));
}

/** Returns the entry that a query without hits may have meant, short ones first; null where none is near. */
export function suggestEntry(index: RankedIndex, query: string): Entry | null {
  const words = splitWords(query).map(({ word }) => foldWord(word));
  const meant = words.map((word) =>
    nearWords(index.vocabulary, word, Math.round(word.length * 0.4)),
  );
  const near = meant.filter((places) => places.size > 0);
  const { found } = rankMeant(index, words, near, '');
  const short = [...found].sort(
    (a, b) => a.rank - b.rank || a.entry.words.length - b.entry.words.length,
  );
  return short[0]?.entry ?? null;
}

const unmet = 255;

function rankMeant(
  { entries, vocabulary }: RankedIndex,
  words: readonly string[],
  meant: readonly ReadonlyMap<number, number>[],
  whole: string,
): RankedMatches {
  const worst = new Uint8Array(entries.length).fill(meant.length === 0 ? unmet : 0);
  const inText = new Uint8Array(entries.length);
  const best = new Uint8Array(entries.length);
  for (const places of meant) {
    best.fill(unmet);
    for (const [place, distance] of places) {
      for (const posting of vocabulary.textsOf[place] ?? []) {
        const entry = posting >> 1;
        if (distance < (best[entry] ?? 0)) best[entry] = distance;
        if (posting % 2 === 1) inText[entry] = 1;
      }
    }
    for (let entry = 0; entry < worst.length; entry += 1) {
      worst[entry] = Math.max(worst[entry] ?? 0, best[entry] ?? 0);
    }
  }
  const found = entries
    .filter(({ id }) => worst[id] !== unmet)
    .map((entry) => ({
      entry,
      rank: rankOf(entry, whole) ?? fromWords + (worst[entry.id] ?? 0),
      inText: inText[entry.id] === 1,
    }))
    .sort(byRank);
  const spelt = meant.map(
    (places) => new Set(Array.from(places.keys(), (place) => vocabulary.words[place] ?? '')),
  );
  return { found, asked: { words, meant: spelt } };
}

function byRank(a: RankedMatch, b: RankedMatch): number {
  return (
    a.rank - b.rank ||
    b.entry.papers - a.entry.papers ||
    Number(b.inText) - Number(a.inText) ||
    a.entry.words.length - b.entry.words.length ||
    a.entry.id - b.entry.id
  );
}

function rankOf(entry: Entry, whole: string): number | undefined {
  if (whole === '') return undefined;
  if (entry.folded === whole) return 0;
  if (entry.others.some(({ folded }) => folded === whole)) return 1;
  return entry.folded.startsWith(whole) ? 2 : undefined;
}
