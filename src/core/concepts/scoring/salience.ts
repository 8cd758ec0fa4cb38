/**
 * How much a paper is about a concept: the weight of the mention edge, and the order of the paper's
 * keyphrases.
 *
 *   weight(c, p) = √idf(c) · (1 + log2 f) · length(c) · place(c, p)
 *
 *   idf(c)      mean over the words w of c of log2(1 + N / df(w)): N papers, df(w) of them with w
 *   f           mentions of c in p as a whole run, plus NESTED times those inside longer runs
 *   length(c)   grows with the number of words; a single word stands at a discount
 *   place(c, p) falls with the sentence of the first mention; a mention in the title adds
 *
 * The mean of the words' idf is taken, not the idf of the phrase: nearly every phrase occurs in one
 * paper, and its own document frequency tells nothing.
 */
import { roundWeight } from '../../shared/round.ts';

const NESTED = 0.2;
const LENGTH = [0, 0.3, 1, 1.3, 1.35, 1.35];
const LONG = 1.3;
const FALL = 0.08;
const TITLE = 0.3;

/** A concept in one paper. */
export interface Occurrence {
  words: readonly string[];
  own: number;
  nested: number;
  inTitle: boolean;
  /** Number of the first mention's sentence, counted from 0 over title and abstract. */
  firstSentence: number;
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
}

/** Returns the weight of a concept in a paper: positive, six significant digits. */
export function weigh(occurrence: Occurrence, frequencies: WordFrequencies): number {
  const { words, own, nested, inTitle, firstSentence } = occurrence;
  const idf = words.reduce((sum, word) => sum + frequencies.inverse(word), 0) / words.length;
  const frequency = own + NESTED * nested;
  const tf = frequency < 1 ? frequency : 1 + Math.log2(frequency);
  const length = LENGTH[words.length] ?? LONG;
  const place = 1 / (1 + FALL * firstSentence) + (inTitle ? TITLE : 0);
  return roundWeight(Math.sqrt(idf) * tf * length * place);
}
