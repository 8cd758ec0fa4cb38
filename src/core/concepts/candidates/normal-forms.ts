/**
 * From the words of the text to the words of normal forms: lower case, American spelling, singular at
 * the end of a phrase, hyphens as spaces, acronyms spelt out.
 */
import { HYPHEN } from '../words/hyphen.ts';
import { normalNoun, normalWord } from '../words/normal-word.ts';
import type { AcronymTable } from './acronym-table.ts';
import { acronymOf } from './acronyms.ts';
import type { Spellings } from './spellings.ts';

/** An expansion may hold an acronym ("ATP-binding cassette"), but a definition may be circular. */
const DEEPEST_EXPANSION = 2;

/** A word as it is written. */
interface Reading {
  inner: string[];
  head: string[];
  /** Whether it may stand for other words: an acronym. */
  stands: boolean;
}

export class NormalForms {
  readonly #acronyms: AcronymTable;
  readonly #spellings: Spellings;
  /** By surface form: words recur. */
  readonly #readings = new Map<string, Reading>();

  constructor(acronyms: AcronymTable, spellings: Spellings) {
    this.#acronyms = acronyms;
    this.#spellings = spellings;
  }

  /** Returns whether a word was cut in two by the end of a line. */
  isCut(text: string): boolean {
    const singular = normalNoun(text);
    return this.#spellings.mendCut(singular) !== singular;
  }

  /** Returns whether a text with hyphens is one word, or an expansion for which another stands. */
  isWhole(text: string): boolean {
    return this.isCut(text) || this.#acronyms.longerFor(text) !== undefined;
  }

  /** Returns the normal words of `text` as it is written, the last one singular: no acronym is spelt out. */
  writtenWords(text: string): string[] {
    return this.#spellings.wordsOf(normalNoun(text));
  }

  /** Returns the normal words of `text` inside a phrase of `paper`. */
  innerWords(text: string, paper: number): string[] {
    const { inner, stands } = this.#read(text);
    return (stands ? this.#expansion(text, paper, 0) : undefined) ?? inner;
  }

  /** Returns the normal words of `text` at the end of a phrase of `paper`. */
  headWords(text: string, paper: number): string[] {
    const { head, stands } = this.#read(text);
    return (stands ? this.#expansion(text, paper, 0) : undefined) ?? head;
  }

  #read(text: string): Reading {
    let reading = this.#readings.get(text);
    if (reading === undefined) {
      const stands =
        this.#acronyms.has(acronymOf(text)) || this.#acronyms.longerFor(text) !== undefined;
      const inner = this.#spellings.wordsOf(normalWord(text));
      reading = { inner, head: this.#spellings.wordsOf(normalNoun(text)), stands };
      this.#readings.set(text, reading);
    }
    return reading;
  }

  #expansion(text: string, paper: number, depth: number): string[] | undefined {
    if (depth === DEEPEST_EXPANSION) return undefined;
    const expansion =
      this.#acronyms.expansionIn(paper, acronymOf(text)) ??
      (depth === 0 ? this.#acronyms.longerFor(text) : undefined);
    const last = (expansion?.length ?? 0) - 1;
    return expansion?.flatMap((word, place) =>
      this.#expandedWords(word, place === last, paper, depth),
    );
  }

  /** The normal words of one word of an expansion; its parts may be acronyms in their turn. */
  #expandedWords(word: string, last: boolean, paper: number, depth: number): string[] {
    const pieces = word.split(HYPHEN);
    const expanded = pieces.map((piece) => this.#expansion(piece, paper, depth + 1));
    if (expanded.every((words) => words === undefined)) {
      return this.#spellings.wordsOf(last ? normalNoun(word) : normalWord(word));
    }
    return pieces.flatMap((piece, place) => expanded[place] ?? [normalWord(piece)]);
  }
}
