/**
 * What the corpus tells about its words: whether each names a thing or an action, and whether its
 * capital belongs to it. The tagger sees one sentence at a time and takes "encode" for a noun and
 * "tasks" for a verb; the places in which a word stands settle it.
 */

import type { TaggedSentence, TaggedToken } from '../text/tagged-sentence.ts';
import { HYPHEN } from '../words/hyphen.ts';
import { normalNoun } from '../words/normal-word.ts';
import { BARRIER_WORDS } from '../words/stock-words.ts';
import { DETERMINERS } from '../words/verbs.ts';
import { standsAsVerb } from './verb-reading.ts';

/** Nearly every verb is tagged as a noun somewhere; "detecting" is not a thing for that. */
const LEAST_NAMING_SHARE = 0.25;

interface PaperCount {
  papers: number;
  last: number;
}

export class CorpusWords {
  readonly #nouns = new Map<string, number>();
  readonly #verbs = new Map<string, number>();
  readonly #sureNouns = new Set<string>();
  readonly #adjectives = new Map<string, number>();
  /** Of -ing forms: uses that name a thing, and all uses. */
  readonly #naming = new Map<string, number>();
  readonly #gerunds = new Map<string, number>();
  /** The same of -ing forms with the noun after them: "working memory". */
  readonly #namingPairs = new Map<string, number>();
  readonly #gerundPairs = new Map<string, number>();
  /** Papers that write a word small, and those that write it with a capital of its own. */
  readonly #small = new Map<string, PaperCount>();
  readonly #capital = new Map<string, PaperCount>();
  /** Words in capitalised phrases, where the capital may be the phrase's. */
  readonly #besideCapitals = new Set<string>();
  /** Words with a capital at the beginning of a keyword, where it may be the list's. */
  readonly #listed = new Set<string>();

  /** Takes in the words of a sentence. The sentences of a paper come one after another. */
  add({ tokens, titleCase }: TaggedSentence, paper: number): void {
    tokens.forEach((token, place) => {
      if (token.kind !== 'word') return;
      if (token.wordClass !== 'verb' && !titleCase) this.#noteCase(tokens, place, paper);
      if (token.normal.endsWith('ing')) this.#noteGerund(tokens, place);
      if (token.wordClass === 'gerund') return;
      if (token.wordClass === 'adjective') increment(this.#adjectives, token.singular);
      if (standsAsVerb(tokens, place)) {
        increment(this.#verbs, token.singular);
      } else if (token.wordClass === 'noun') {
        increment(this.#nouns, token.singular);
        if (isModified(tokens, place)) this.#sureNouns.add(token.singular);
      }
    });
  }

  /**
   * Takes in how the keywords of a paper are written. Where most begin small, a capital is the word's
   * own: "parsing; Bayesian inference".
   */
  addKeywords(keywords: readonly TaggedSentence[], paper: number): void {
    const small = keywords.filter(({ tokens }) => /^\p{Ll}/u.test(tokens[0]?.text ?? '')).length;
    const isSmallList = 2 * small > keywords.length;
    for (const { tokens, titleCase } of keywords) {
      if (titleCase) continue;
      for (const [place, { kind, text }] of tokens.entries()) {
        if (kind !== 'word') continue;
        for (const piece of text.split(HYPHEN)) {
          const word = normalNoun(piece);
          if (piece === piece.toLowerCase()) countPaper(this.#small, word, paper);
          else if (isSmallList || place > 0) countPaper(this.#capital, word, paper);
          else this.#listed.add(word);
        }
      }
    }
  }

  #noteGerund(tokens: readonly TaggedToken[], place: number): void {
    const { normal, wordClass } = tokens[place] ?? { normal: '', wordClass: 'other' };
    const pair = gerundPair(tokens, place);
    const noun = wordClass === 'noun' || isModified(tokens, place);
    increment(this.#gerunds, normal);
    if (pair !== undefined) {
      increment(this.#gerundPairs, pair);
      if (noun) increment(this.#namingPairs, pair);
    }
    if (standsAsVerb(tokens, place)) return;
    if (wordClass === 'noun' || gerundNames(tokens, place)) increment(this.#naming, normal);
  }

  /** A paper counts once for each case: one that names its method "Flow" does not outvote the others. */
  #noteCase(tokens: readonly TaggedToken[], place: number, paper: number): void {
    const pieces = (tokens[place]?.text ?? '').split(HYPHEN);
    const partly = pieces.some((piece) => piece === piece.toLowerCase());
    for (const piece of pieces) {
      const word = normalNoun(piece);
      if (piece === piece.toLowerCase()) countPaper(this.#small, word, paper);
      else if (place === 0) continue;
      else if (partly || isBesideCapital(tokens, place)) this.#besideCapitals.add(word);
      else countPaper(this.#capital, word, paper);
    }
  }

  /** Whether a word, given as its singular, stands as a noun more often than as a verb. */
  isMostlyNoun(singular: string): boolean {
    return (this.#nouns.get(singular) ?? 0) > (this.#verbs.get(singular) ?? 0);
  }

  /** Whether a word, given as its singular, stands as a verb more often than as a noun. */
  isMostlyVerb(singular: string): boolean {
    return (this.#verbs.get(singular) ?? 0) > (this.#nouns.get(singular) ?? 0);
  }

  /** Whether a word, given as its singular, stands as a verb somewhere. */
  isEverVerb(singular: string): boolean {
    return this.#verbs.has(singular);
  }

  /** Whether a word, given as its singular, follows a determiner or adjective somewhere. */
  isSureNoun(singular: string): boolean {
    return this.#sureNouns.has(singular);
  }

  /** Whether a word, given as its singular, stands as a noun more often than as an adjective. */
  isNounInCompounds(singular: string): boolean {
    return (this.#nouns.get(singular) ?? 0) >= (this.#adjectives.get(singular) ?? 0);
  }

  /** Whether the -ing form `word` (lower-case) often names a thing: "a probing method". */
  isNominalGerund(word: string): boolean {
    const naming = this.#naming.get(word) ?? 0;
    return naming > 0 && naming >= LEAST_NAMING_SHARE * (this.#gerunds.get(word) ?? 0);
  }

  /**
   * Whether the -ing form at `place` and the noun after it often name a thing: "working memory" opens a
   * sentence as a name where the corpus has "the working memory".
   */
  isGerundCompound(tokens: readonly TaggedToken[], place: number): boolean {
    const pair = gerundPair(tokens, place) ?? '';
    const naming = this.#namingPairs.get(pair) ?? 0;
    return naming > 0 && naming >= LEAST_NAMING_SHARE * (this.#gerundPairs.get(pair) ?? 0);
  }

  /** Whether at least as many papers write `word` small as write it with a capital of its own. */
  losesCapital(word: string): boolean {
    const singular = normalNoun(word);
    return (this.#small.get(singular)?.papers ?? 0) >= (this.#capital.get(singular)?.papers ?? 0);
  }

  /** Whether `word` begins keywords with a capital, and is never small: "Parkinson". */
  isListedNeverSmall(word: string): boolean {
    const singular = normalNoun(word);
    return this.#listed.has(singular) && !this.#small.has(singular);
  }

  /** Whether `word` has capitals in capitalised phrases alone, and is never small: "Dirichlet". */
  isNeverSmall(word: string): boolean {
    const singular = normalNoun(word);
    return this.#besideCapitals.has(singular) && !this.#small.has(singular);
  }
}

function countPaper(counts: Map<string, PaperCount>, key: string, paper: number): void {
  const counter = counts.get(key);
  if (counter === undefined) {
    counts.set(key, { papers: 1, last: paper });
  } else if (counter.last !== paper) {
    counter.papers++;
    counter.last = paper;
  }
}

/** "Chain of Thought": a word beside another capitalised one has its capital from the whole. */
function isBesideCapital(tokens: readonly TaggedToken[], place: number): boolean {
  const [before, after] = [place - 1, place + 1].map((beside) => {
    const step = beside - place;
    const near = tokens[beside];
    return near !== undefined && /^(?:of|for|and)$/.test(near.text) ? tokens[beside + step] : near;
  });
  return [before, after].some((token) => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text));
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * Whether a gerund names a thing where it stands: "machine learning.", "a probing method", "the
 * clustering of". Not so "by probing models" and "using models", where it governs an object, nor after a
 * plural, which is no modifier in English: "methods focusing on".
 */
export function gerundNames(tokens: readonly TaggedToken[], place: number): boolean {
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  const modified = isModified(tokens, place);
  const named = before?.wordClass === 'noun' && !before.barrier && !before.facts.plural;
  if (after?.wordClass === 'auxiliary') return true;
  const closed =
    after === undefined ||
    after.kind === 'punctuation' ||
    /^(?:of|in|for|with|and|or|via|by|on|from|alone)$/.test(after.normal);
  if (closed) return modified || named;
  return modified && (after.wordClass === 'noun' || after.wordClass === 'adjective');
}

/** Returns the -ing form at `place` with the noun after it, if one is. */
function gerundPair(tokens: readonly TaggedToken[], place: number): string | undefined {
  const [gerund, noun] = tokens.slice(place, place + 2);
  if (gerund === undefined || !gerund.facts.gerund) return undefined;
  if (gerund.barrier || noun?.wordClass !== 'noun' || noun.barrier) return undefined;
  return `${gerund.normal} ${noun.normal}`;
}

/** Whether a determiner, number or adjective stands before: "the probe", "141 commuting zones". */
function isModified(tokens: readonly TaggedToken[], place: number): boolean {
  const before = tokens[place - 1];
  if (before === undefined) return false;
  return (
    DETERMINERS.has(before.normal) ||
    before.kind === 'number' ||
    before.wordClass === 'adjective' ||
    before.wordClass === 'participle' ||
    (before.wordClass === 'noun' && BARRIER_WORDS.has(before.normal))
  );
}
