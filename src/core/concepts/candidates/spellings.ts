/**
 * Spellings that the corpus itself shows to be one word: "pre-trained", "pre trained" and
 * "pretrained". A closed form is read as two words when the corpus also writes it in two. A word cut
 * by the end of a line ("eval-uation") is read closed: its second part is no word of the corpus.
 */
import type { TaggedSentence } from '../text/read-text.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { HYPHEN } from '../words/hyphen.ts';
import { wordSet } from '../words/word-set.ts';

const LEAST_CLOSED_LENGTH = 6;

/** Prefixes that stand closed or with a hyphen before words that need not occur alone. */
const PREFIXES =
  wordSet(`pre post non multi sub inter intra anti semi over under auto self cross hyper meta micro
  macro bi tri uni counter co re de un`);

export class Spellings {
  readonly #words = new Set<string>();
  /** Closed form to open form, and cut form to closed form. */
  readonly #read = new Map<string, string>();

  /** First pass: takes in every word as it stands. */
  addWords({ tokens }: TaggedSentence): void {
    for (const { kind, singular } of tokens) if (kind === 'word') this.#words.add(singular);
  }

  /** Second pass: notes the pairs of words that also occur closed. */
  addPairs({ tokens }: TaggedSentence): void {
    tokens.forEach(({ kind, singular, normal }, place) => {
      if (kind !== 'word') return;
      const parts = singular.split(HYPHEN);
      const next = tokens[place + 1];
      if (parts.length === 2) this.#addPair(parts[0] ?? '', parts[1] ?? '', true);
      else if (next?.kind === 'word') this.#addPair(normal, next.singular, false);
    });
  }

  #addPair(first: string, second: string, hyphenated: boolean): void {
    const closed = first + second;
    if (closed.length < LEAST_CLOSED_LENGTH || first.length < 2 || !this.#words.has(closed)) return;
    if (CLOSED_CLASS_WORDS.has(first) || CLOSED_CLASS_WORDS.has(second)) return;
    const open = `${first} ${second}`;
    if (!this.#words.has(second) && !PREFIXES.has(first)) {
      if (hyphenated) this.#read.set(`${first}-${second}`, closed);
      return;
    }
    const known = this.#read.get(closed);
    if (known === undefined || open < known) this.#read.set(closed, open);
  }

  /** Returns the closed form of a hyphenated word that a line end has cut; others unchanged. */
  mendCut(word: string): string {
    return HYPHEN.test(word) ? (this.#read.get(word) ?? word) : word;
  }

  /** Returns the normal words of one word of the text, hyphens read as spaces. */
  wordsOf(word: string): string[] {
    return this.mendCut(word)
      .split(HYPHEN)
      .flatMap((part) => (this.#read.get(part) ?? part).split(' '))
      .filter((part) => part !== '');
  }
}
