/**
 * The company that words keep: the content words of every paper in reading order, as numbers, with the
 * places where they stand. Taken from the tagged texts before those are let go: the words of a paper
 * take three integers each.
 */
import { roundWeight } from '../../shared/round.ts';
import type { ConceptMention, PaperField } from '../../types.ts';
import type { TaggedSentence, TaggedToken } from '../text/tagged-sentence.ts';
import { once } from './once.ts';

const HYPHENS = /[-‐‑–]+/u;

/** A letter alone is a name of nothing. */
const LEAST_LENGTH = 2;

/** One blank or hyphen between a word and a mention beside it; the parts of one compound overlap. */
const WIDEST_GAP = 1;

/** The content words of a sentence; `starts` and `ends` are offsets in its field. */
interface SentenceWords {
  words: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

const NO_WORDS: SentenceWords = {
  words: new Int32Array(),
  starts: new Int32Array(),
  ends: new Int32Array(),
};

/** What surrounds a word in one paper: distinct word numbers, found when asked for. */
export interface WordContext {
  paper: number;
  /** Right before or after the word. */
  beside: readonly number[];
  /** In the sentences that name the word. */
  near(): readonly number[];
  /** In the paper's other sentences. */
  far(): readonly number[];
}

export class Company {
  readonly #numbers = new Map<string, number>();
  /** The parts of a hyphenated word, by the word. */
  readonly #pieces = new Map<string, readonly number[]>();
  readonly #words: string[] = [];
  readonly #frequencies: number[] = [];
  /** How much more often a word has a capital of its own than none, and its first form with one. */
  readonly #capitals: number[] = [];
  readonly #capitalised = new Map<number, string>();
  readonly #papers: Map<number, SentenceWords>[] = [];

  /** Takes in the next paper, by paper number. */
  addPaper(sentences: readonly TaggedSentence[]): void {
    const seen = new Set<number>();
    const paper = new Map<number, SentenceWords>();
    for (const sentence of sentences) {
      const found = this.#numberWords(sentence.tokens);
      if (!sentence.titleCase) this.#noteCapitals(sentence.tokens);
      for (const word of found.words) seen.add(word);
      paper.set(keyOf(sentence.field, sentence.number), found);
    }
    this.#papers.push(paper);
    for (const word of seen) this.#frequencies[word] = (this.#frequencies[word] ?? 0) + 1;
  }

  /** How many papers were taken in. */
  get papers(): number {
    return this.#papers.length;
  }

  /** Returns the word with a number as the corpus writes it most often: "Brownian". */
  wordOf(number: number): string {
    const capitalised = (this.#capitals[number] ?? 0) > 0 && this.#capitalised.get(number);
    return capitalised || (this.#words[number] ?? '');
  }

  /** Returns in how many papers the word with a number stands. */
  frequencyOf(number: number): number {
    return this.#frequencies[number] ?? 0;
  }

  /** Returns log2(1 + N / df) of each word, by word number, at six significant digits. */
  inverseFrequencies(): Float64Array {
    const papers = this.papers;
    return Float64Array.from(this.#frequencies, (df) => roundWeight(Math.log2(1 + papers / df)));
  }

  /** Returns the distinct words of a paper that another paper has as well, in reading order. */
  recurringWordsIn(paper: number): Int32Array {
    const found = new Set<number>();
    for (const { words } of this.#papers[paper]?.values() ?? []) {
      for (const word of words) if (this.frequencyOf(word) > 1) found.add(word);
    }
    return Int32Array.from(found);
  }

  /**
   * Returns what surrounds `mentions`, which are all of one paper. Words of `own`, of which the name
   * itself is made, are no company.
   */
  contextOf(
    paper: number,
    mentions: readonly ConceptMention[],
    own: ReadonlySet<number>,
  ): WordContext {
    const sentences = this.#papers[paper] ?? new Map<number, SentenceWords>();
    const mentioned = new Set<number>();
    const beside = new Set<number>();
    for (const { field, sentence, start, end } of mentions) {
      // A list keeps no company.
      if (field === 'keywords') continue;
      const key = keyOf(field, sentence);
      mentioned.add(key);
      const { words, starts, ends } = sentences.get(key) ?? NO_WORDS;
      for (let place = 0; place < words.length; place++) {
        const after = (starts[place] ?? 0) - end;
        if (after > WIDEST_GAP) break;
        const word = words[place] ?? 0;
        if (start - (ends[place] ?? 0) <= WIDEST_GAP && !own.has(word)) beside.add(word);
      }
    }
    const wordsWhere = (isNear: boolean) => {
      const found = new Set<number>();
      for (const [key, { words }] of sentences) {
        if (mentioned.has(key) !== isNear) continue;
        for (const word of words) if (!own.has(word)) found.add(word);
      }
      return [...found];
    };
    return {
      paper,
      beside: [...beside],
      near: once(() => wordsWhere(true)),
      far: once(() => wordsWhere(false)),
    };
  }

  /** Returns the numbers of the words in a normal form that the corpus has. */
  numbersIn(normalForm: string): Set<number> {
    const numbers = normalForm.split(/[\s\-‐‑–]+/u).map((word) => this.#numbers.get(word));
    return new Set(numbers.filter((number) => number !== undefined));
  }

  #numberWords(tokens: readonly TaggedToken[]): SentenceWords {
    const words: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    for (const token of tokens) {
      if (!isContent(token)) continue;
      for (const number of this.#piecesOf(token.singular)) {
        words.push(number);
        starts.push(token.start);
        ends.push(token.end);
      }
    }
    return {
      words: Int32Array.from(words),
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
    };
  }

  /** The first word of a sentence has a capital of the sentence's. */
  #noteCapitals(tokens: readonly TaggedToken[]): void {
    for (const { text, singular } of tokens.slice(1)) {
      const small = text === singular;
      if (!small && text.toLowerCase() !== singular) continue;
      const number = this.#numbers.get(singular);
      if (number === undefined) continue;
      this.#capitals[number] = (this.#capitals[number] ?? 0) + (small ? -1 : 1);
      if (!small && !this.#capitalised.has(number)) this.#capitalised.set(number, text);
    }
  }

  #piecesOf(word: string): readonly number[] {
    let numbers = this.#pieces.get(word);
    if (numbers === undefined) {
      const pieces = word.split(HYPHENS).filter((piece) => piece.length >= LEAST_LENGTH);
      numbers = pieces.map((piece) => this.#numberOf(piece));
      this.#pieces.set(word, numbers);
    }
    return numbers;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
    return number;
  }
}

/** A number for each sentence of a paper. */
function keyOf(field: PaperField, sentence: number): number {
  return field === 'title' ? -1 - sentence : sentence;
}

function isContent({ kind, barrier, wordClass }: TaggedToken): boolean {
  return kind === 'word' && !barrier && wordClass !== 'adverb' && wordClass !== 'auxiliary';
}
