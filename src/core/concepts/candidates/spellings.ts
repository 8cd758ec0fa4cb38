/**
 * Spellings that the corpus itself shows to be one word: "pre-trained", "pre trained" and
 * "pretrained". A closed form is read as two words when the corpus also writes it in two.
 */
import type { TaggedSentence } from '../text/read-text.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { HYPHEN } from '../words/hyphen.ts';
import { normalWord } from '../words/normal-word.ts';

const LEAST_CLOSED_LENGTH = 6;

export class Spellings {
  readonly #words = new Set<string>();
  readonly #open = new Map<string, string>();

  /** First pass: takes in every word as it stands. */
  addWords({ tokens }: TaggedSentence): void {
    for (const { kind, text } of tokens) if (kind === 'word') this.#words.add(normalWord(text));
  }

  /** Second pass: notes the pairs of words that also occur closed. */
  addPairs({ tokens }: TaggedSentence): void {
    tokens.forEach(({ kind, text }, place) => {
      if (kind !== 'word') return;
      const parts = normalWord(text).split(HYPHEN);
      const next = tokens[place + 1];
      if (parts.length === 2) this.#addPair(parts[0] ?? '', parts[1] ?? '');
      else if (parts.length === 1 && next?.kind === 'word') {
        this.#addPair(parts[0] ?? '', normalWord(next.text));
      }
    });
  }

  #addPair(first: string, second: string): void {
    const closed = first + second;
    const eligible = closed.length >= LEAST_CLOSED_LENGTH && first.length > 1 && second.length > 2;
    if (!eligible || !this.#words.has(closed)) return;
    if (CLOSED_CLASS_WORDS.has(first) || CLOSED_CLASS_WORDS.has(second)) return;
    const known = this.#open.get(closed);
    const open = `${first} ${second}`;
    if (known === undefined || open < known) this.#open.set(closed, open);
  }

  /** Returns the normal words of one word of the text, hyphens read as spaces. */
  wordsOf(word: string): string[] {
    return word
      .split(HYPHEN)
      .flatMap((part) => (this.#open.get(part) ?? part).split(' '))
      .filter((part) => part !== '');
  }
}
