/**
 * How much a paper is about a concept: the weight of the mention edge.
 *
 *   weight(c, p) = 1 / (1 + exp(-z)),   z = sum of the terms below
 *
 *   mentions      log2(1 + mentions of c in p)
 *   named         log2(1 + mentions that are a whole phrase, less light words: "attention mechanism")
 *   title         1 where the title names c so
 *   keyword       1 where the author's keywords name c so
 *   recurrence    of the papers with c, the share that mention it at least twice (Church and Gale,
 *                 "Inverse document frequency: a measure of deviations from Poisson", 1995)
 *   shared        1 for several words that more than one paper has: a term, and no wording of the day
 *   single, long  1 for one word; 1 for four words and more
 *   symbol        of a single word, the share of mentions with a capital or digit inside: "BERT"
 *   vague         1 for a single word as wide as "concept" or "image"
 *   general       1 for a single word of general English (`general-english.ts`)
 *   everyday      1 for a single word of everyday life: "kitchen"
 *   empty         1 for several words with an empty head: "reading ability"
 *   rarity        mean over the words w of c of log2(1 + N / df(w)), as a share of log2(1 + N), for
 *                 N papers, df(w) of them with w
 *   around        of the mentions, the share that hold a shorter concept of several words: "layer-wise
 *                 pre-trained language model"
 *
 * The weights were fitted by logistic regression to what readers named as concepts of abstracts in six
 * fields, and rounded; they agree between fields. Rarity counts against a concept, other than in
 * tf-idf: among phrases the rare ones are mostly wordings. What sets papers apart, the graph weighs.
 * That of a keyword is set, since those readers saw none: to be named by the author tells as much as to be
 * in the title and to recur. Rejected: boosted trees over thirty such features, no better on papers left out.
 */
import { roundWeight } from '../../shared/round.ts';
import { EVERYDAY_WORDS } from '../words/everyday-words.ts';
import { EMPTY_WORDS } from '../words/stock-words.ts';
import { isVague } from './filler.ts';
import type { PhraseCounts } from './phrase-statistics.ts';

const BIAS = -0.9;
const TERMS = {
  mentions: 0.3,
  named: 0.5,
  title: 0.4,
  keyword: 1.2,
  recurrence: 1.3,
  shared: 0.9,
  single: -0.5,
  general: -0.7,
  long: -0.75,
  symbol: 0.8,
  vague: -1.6,
  everyday: -0.8,
  empty: -0.45,
  rarity: -0.7,
  around: -0.5,
};

/** Words from which on a phrase is a wording rather than a term. */
const LONG = 4;

/** A concept in one paper. */
export interface Occurrence {
  words: readonly string[];
  mentions: number;
  /** Mentions as a whole phrase or the core of one. */
  named: number;
  inTitle: boolean;
  inKeywords: boolean;
  /** Whether it is one word, and of general English. */
  general: boolean;
  /** Share of mentions with a capital or a digit after the first letter. */
  symbolShare: number;
  /** Share of mentions that hold a shorter concept of several words. */
  aroundShare: number;
}

export class WordFrequencies {
  readonly #papers = new Map<string, number>();
  #count = 0;

  /** Takes in the distinct words of one paper. */
  addPaper(words: ReadonlySet<string>): void {
    this.#count++;
    for (const word of words) this.#papers.set(word, (this.#papers.get(word) ?? 0) + 1);
  }

  /** Returns log2(1 + N / df); a word never seen counts as seen once. */
  inverse(word: string): number {
    return Math.log2(1 + this.#count / (this.#papers.get(word) ?? 1));
  }

  /** Returns the mean over `words` of `inverse` as a share of that of a word in one paper. */
  rarityOf(words: readonly string[]): number {
    const sum = words.reduce((total, word) => total + this.inverse(word), 0);
    return sum / words.length / Math.log2(1 + this.#count);
  }
}

/** Returns the weight of a concept in a paper, in (0, 1), six significant digits. */
export function weigh(
  { words, mentions, named, inTitle, inKeywords, general, symbolShare, aroundShare }: Occurrence,
  counts: PhraseCounts,
  frequencies: WordFrequencies,
): number {
  const [word = ''] = words;
  let z = BIAS;
  z += TERMS.mentions * Math.log2(1 + mentions) + TERMS.named * Math.log2(1 + named);
  z += TERMS.recurrence * (counts.recurring / counts.papers);
  z += TERMS.rarity * frequencies.rarityOf(words) + TERMS.around * aroundShare;
  if (inTitle) z += TERMS.title;
  if (inKeywords) z += TERMS.keyword;
  if (words.length >= LONG) z += TERMS.long;
  if (words.length === 1) {
    z += TERMS.single + TERMS.symbol * symbolShare;
    if (general) z += TERMS.general;
    if (isVague(word)) z += TERMS.vague;
    if (EVERYDAY_WORDS.has(word)) z += TERMS.everyday;
  } else {
    if (counts.papers > 1) z += TERMS.shared;
    if (EMPTY_WORDS.has(words.at(-1) ?? '')) z += TERMS.empty;
  }
  return roundWeight(1 / (1 + Math.exp(-z)));
}
