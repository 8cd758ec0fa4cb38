/**
 * Spellings that the corpus itself shows to be one word: "pre-trained", "pre trained" and
 * "pretrained". A closed form is read as two words when the corpus also writes it in two. A word cut
 * by the end of a line ("eval-uation") is read closed: its second part is no word of the corpus, or the
 * closed form is far more frequent.
 */
import { compareCodeUnits } from '../../shared/compare.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { TaggedSentence } from '../text/tagged-sentence.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { HYPHEN } from '../words/hyphen.ts';

const LEAST_CLOSED_LENGTH = 6;

/** Prefixes that stand closed or with a hyphen before words that need not occur alone. */
const PREFIXES =
  wordSet(`pre post non multi sub inter intra anti semi over under auto self cross hyper meta micro
  macro bi tri uni counter co re de un`);

const BETWEEN_WORDS = /[\s\-‐‑–]+/u;

/** How many times as often the closed form may stand before the open one is taken for a slip. */
const MOST_CLOSED = 20;

export class Spellings {
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<string, number>();
  /** Closed form to open form, and cut form to closed form. */
  readonly #read = new Map<string, string>();

  /** First pass: takes in every word as it stands. */
  addWords({ tokens }: TaggedSentence): void {
    for (const { kind, singular } of tokens) if (kind === 'word') increment(this.#words, singular);
  }

  /** Second pass: counts the pairs of words that also occur closed. */
  addPairs({ tokens }: TaggedSentence): void {
    tokens.forEach(({ kind, singular, normal }, place) => {
      if (kind !== 'word') return;
      const parts = singular.split(HYPHEN);
      const next = tokens[place + 1];
      if (parts.length === 2) this.#addPair(parts[0] ?? '', parts[1] ?? '', '-');
      else if (next?.kind === 'word') this.#addPair(normal, next.singular, ' ');
    });
  }

  #addPair(first: string, second: string, joint: '-' | ' '): void {
    const closed = first + second;
    if (closed.length < LEAST_CLOSED_LENGTH || first.length < 2 || !this.#words.has(closed)) return;
    if (CLOSED_CLASS_WORDS.has(first) || CLOSED_CLASS_WORDS.has(second)) return;
    const known = this.#words.has(second) || PREFIXES.has(first);
    if (known) increment(this.#pairs, `${first} ${second}`);
    else if (joint === '-') this.#read.set(`${first}-${second}`, closed);
  }

  /** After both passes: decides which closed forms are read open. */
  settle(): void {
    for (const [open, count] of [...this.#pairs].sort((a, b) => compareCodeUnits(b[0], a[0]))) {
      const closed = open.replace(' ', '');
      if ((this.#words.get(closed) ?? 0) <= MOST_CLOSED * count) this.#read.set(closed, open);
      else this.#read.set(open.replace(' ', '-'), closed);
    }
  }

  /** Returns the closed form of a hyphenated word that a line end has cut; others unchanged. */
  mendCut(word: string): string {
    return HYPHEN.test(word) ? (this.#read.get(word) ?? word) : word;
  }

  /** Returns the normal words of one word of the text, hyphens read as spaces. */
  wordsOf(word: string): string[] {
    return this.mendCut(word)
      .split(BETWEEN_WORDS)
      .flatMap((part) => (this.#read.get(part) ?? part).split(' '))
      .filter((part) => part !== '');
  }
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
