/**
 * Terms with a preposition inside: "mixture of experts", but not "number of parameters". The corpus
 * must show that the phrase is one name: it is written with hyphens somewhere ("chain-of-thought"),
 * it has an acronym ("quality of service (QoS)"), it is a name in capitals ("Internet of Things"), or
 * its words are bound to each other (bound-phrases.ts). Names with a number of their own stand here as
 * well (numbered-names.ts).
 */
import { wordSet } from '../../shared/word-set.ts';
import type { TaggedSentence, TaggedToken } from '../text/tagged-sentence.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { HYPHEN } from '../words/hyphen.ts';
import { normalNoun, normalWord } from '../words/normal-word.ts';
import { RELATION_NOUNS } from '../words/relation-nouns.ts';
import { BARRIER_WORDS } from '../words/stock-words.ts';

const LONGEST = 6;

/** "People with epilepsy (PWE)": the term is what they have. Singular. */
const PEOPLE = wordSet(`adult child group individual man participant patient people person woman`);

/** "Division of Endocrinology", "Evolution of Birds". */
function isOffice(singular: string): boolean {
  return RELATION_NOUNS.has(singular) || /^(?:department|division)$/.test(singular);
}

export class FixedPhrases {
  /** By the singulars of its words; the value is the number of words. */
  readonly #phrases = new Map<string, number>();
  readonly #firstWords = new Set<string>();

  /** Notes the hyphenated names of a sentence that hold a closed-class word inside. */
  addHyphenated({ tokens }: TaggedSentence): void {
    for (const { kind, text } of tokens) {
      if (kind === 'word' && HYPHEN.test(text) && !BARRIER_WORDS.has(normalWord(text))) {
        this.add(text.split(HYPHEN));
      }
    }
  }

  /** Notes names of the form "University of Chicago", where capitals say that they are names. */
  addCapitalised({ tokens, titleCase }: TaggedSentence): void {
    if (titleCase) return;
    tokens.forEach((token, place) => {
      const covered = tokens.slice(place - 1, place + 2);
      const joins = place > 1 && /^(?:of|for)$/.test(token.text) && covered.length === 3;
      const [first, , last] = covered;
      if (
        joins &&
        first !== undefined &&
        last !== undefined &&
        isName(first) &&
        !first.barrier &&
        !isOffice(first.singular) &&
        isName(last)
      ) {
        this.add(covered.map(({ text }) => text));
      }
    });
  }

  /** Notes a phrase when it begins and ends with a content word and has a closed-class one inside. */
  add(words: readonly string[]): void {
    const inner = words.slice(1, -1).map(normalWord);
    const first = normalNoun(words[0] ?? '');
    const last = normalNoun(words.at(-1) ?? '');
    if (words.length < 3 || words.length > LONGEST || PEOPLE.has(first)) return;
    if (!inner.some((word) => CLOSED_CLASS_WORDS.has(word))) return;
    if (CLOSED_CLASS_WORDS.has(first) || CLOSED_CLASS_WORDS.has(last)) return;
    this.addName(words);
  }

  /** Notes a name of several words as it is: "type 2". */
  addName(words: readonly string[]): void {
    this.#phrases.set(keyOf(words), words.length);
    this.#firstWords.add(normalNoun(words[0] ?? ''));
  }

  /** Returns how many tokens from `place` on make up a fixed phrase; 0 for none. */
  lengthAt(tokens: readonly TaggedToken[], place: number): number {
    const first = tokens[place];
    if (first === undefined || first.barrier || !this.#firstWords.has(first.singular)) return 0;
    let key = '';
    let length = 0;
    for (let words = 1; words <= LONGEST; words++) {
      const token = tokens[place + words - 1];
      if (token?.kind !== 'word' && token?.kind !== 'number') break;
      key += key === '' ? token.singular : ` ${token.singular}`;
      if (this.#phrases.get(key) === words) length = words;
    }
    return length;
  }
}

function isName({ text, normal }: TaggedToken): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !CLOSED_CLASS_WORDS.has(normal);
}

function keyOf(words: readonly string[]): string {
  return words.map(normalNoun).join(' ');
}
