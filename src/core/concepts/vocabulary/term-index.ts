/**
 * Where the terms of a vocabulary stand in a text. Names are kept by their key, and the longest name
 * that begins with a word bounds the search: at each word the longest match is taken, and the search
 * goes on after it. O(words of the text times the words of the longest name); a vocabulary of 14,000
 * terms costs no more a word than one of ten.
 */
import type { Span, Vocabulary } from '../../types.ts';
import type { NormalForms } from '../candidates/normal-forms.ts';
import type { TaggedSentence } from '../text/tagged-sentence.ts';
import { HYPHEN } from '../words/hyphen.ts';
import { normalNoun } from '../words/normal-word.ts';
import { type KnownTerm, knownTerms, namesOf, withoutQualifier } from './known-term.ts';
import { hasCapital, keyOfWords, needsCapitals, wordsOfName } from './name-key.ts';
import { type SentenceWord, wordsOfSentence } from './sentence-words.ts';

/** A place where a term is named. */
export interface TermMatch extends Span {
  form: string;
}

/** A name that nobody has to itself. */
const NOBODY = Symbol('nobody');

type Owner = KnownTerm | typeof NOBODY;

const NO_NAMES: ReadonlyMap<string, Owner> = new Map();

export class TermIndex {
  readonly #forms: NormalForms;
  readonly #byKey = new Map<string, Owner>();
  /** Names that need capitals, by key; single letters as they are written. */
  readonly #inCapitals = new Map<string, Owner>();
  readonly #byForm = new Map<string, KnownTerm>();
  readonly #formOfLabel = new Map<string, string>();
  /** By the first word of keys: the words of the longest. */
  readonly #longest = new Map<string, number>();
  /** Names of one word, hyphens closed: "pretraining". */
  readonly #closed = new Set<string>();

  constructor(terms: readonly KnownTerm[], forms: NormalForms) {
    this.#forms = forms;
    for (const term of terms) {
      if (!this.#byForm.has(term.form)) this.#byForm.set(term.form, term);
      this.#formOfLabel.set(term.label, term.form);
      for (const name of namesOf(term)) this.#addName(name, term);
    }
    const derived = new Map<string, Owner>();
    for (const term of terms) {
      for (const key of this.#derivedKeys(term)) claim(derived, key, term);
    }
    for (const [key, owner] of derived) if (!this.#byKey.has(key)) this.#byKey.set(key, owner);
    for (const key of this.#byKey.keys()) this.#noteLength(key);
  }

  #addName(name: string, term: KnownTerm): void {
    if (!needsCapitals(name)) claim(this.#byKey, this.#keyOf(name), term);
    else claim(this.#inCapitals, name.length === 1 ? name : normalNoun(name), term);
  }

  #keyOf(name: string): string {
    return keyOfWords(wordsOfName(name).flatMap((word) => this.#forms.writtenWords(word)));
  }

  /** Keys that the names of a term imply. */
  #derivedKeys(term: KnownTerm): string[] {
    const names = namesOf(term);
    const asCorpus = keyOfWords(term.form.split(' '));
    const written = names.map((name) => this.#keyOf(name));
    const spelt = written.includes(asCorpus) ? [] : [asCorpus];
    return [...spelt, ...names.flatMap((name) => this.#keysImpliedBy(name))];
  }

  /** Keys of a name without what stands in brackets, and with its hyphens closed. */
  #keysImpliedBy(name: string): string[] {
    const bare = withoutQualifier(name);
    const keys = bare !== name && !needsCapitals(bare) ? [this.#keyOf(bare)] : [];
    if (HYPHEN.test(bare)) {
      const closed = wordsOfName(bare).map((word) => word.split(HYPHEN).join(''));
      keys.push(keyOfWords(closed));
      for (const word of closed) this.#closed.add(normalNoun(word));
    }
    return keys;
  }

  #noteLength(key: string): void {
    const words = key.split(' ');
    const first = words[0] ?? '';
    this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0));
    if (words.length === 1) this.#closed.add(first);
  }

  /** Returns the term whose concept has this normal form; nothing for a form of no term. */
  termOfForm(form: string): KnownTerm | undefined {
    return this.#byForm.get(form);
  }

  /** Returns the normal form of the term with this label. */
  formOfLabel(label: string): string | undefined {
    return this.#formOfLabel.get(label);
  }

  /** Returns the term that a normal form is a name of; nothing where it is none. */
  termNamed(form: string): KnownTerm | undefined {
    const words = form.split(' ');
    if (words.length > (this.#longest.get(normalNoun(words[0] ?? '')) ?? 0)) return undefined;
    return ownerIn(this.#byKey, keyOfWords(words));
  }

  /** Returns the terms that a sentence of `paper` names, by start; they do not overlap. */
  find(sentence: TaggedSentence, paper: number): TermMatch[] {
    const found: TermMatch[] = [];
    const inCapitals = isInCapitals(sentence) ? NO_NAMES : this.#inCapitals;
    for (const words of wordsOfSentence(sentence, paper, this.#forms, this.#closed)) {
      let place = 0;
      while (place < words.length) {
        const match = this.#matchAt(words, place, inCapitals);
        if (match === undefined) place++;
        else {
          const last = words[place + match.length - 1];
          found.push({
            form: match.term.form,
            start: words[place]?.start ?? 0,
            end: last?.end ?? 0,
          });
          place += match.length;
        }
      }
    }
    return found;
  }

  #matchAt(
    words: readonly SentenceWord[],
    place: number,
    inCapitals: ReadonlyMap<string, Owner>,
  ): Match | undefined {
    const first = words[place];
    if (first === undefined || !first.opens) return undefined;
    const furthest = Math.min(this.#longest.get(first.word) ?? 0, words.length - place);
    for (let length = furthest; length > 1; length--) {
      if (words[place + length - 1]?.closes !== true) continue;
      const key = words
        .slice(place, place + length)
        .map(({ word }) => word)
        .join(' ');
      const term = ownerIn(this.#byKey, key);
      if (term !== undefined) return { term, length };
    }
    return this.#matchWord(first, inCapitals);
  }

  #matchWord(
    { word, text, closes, verbal }: SentenceWord,
    inCapitals: ReadonlyMap<string, Owner>,
  ): Match | undefined {
    if (!closes) return undefined;
    const capitals = text.length === 1 ? text : hasCapital(text) ? word : '';
    const term = ownerIn(inCapitals, capitals) ?? (verbal ? undefined : ownerIn(this.#byKey, word));
    return term === undefined ? undefined : { term, length: 1 };
  }
}

/** Returns the index of a vocabulary, its names in the normal forms of the corpus. */
export function indexTerms(vocabulary: Vocabulary, forms: NormalForms): TermIndex {
  return new TermIndex(knownTerms(vocabulary, forms), forms);
}

interface Match {
  term: KnownTerm;
  length: number;
}

/** Words from which on a sentence without a small letter is no enumeration of names. */
const LEAST_WORDS = 4;

/** Whether a sentence is set in capitals, which then say nothing. */
function isInCapitals({ tokens }: TaggedSentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length >= LEAST_WORDS && !words.some(({ text }) => /\p{Ll}/u.test(text));
}

function claim(owners: Map<string, Owner>, key: string, term: KnownTerm): void {
  const owner = owners.get(key);
  if (key !== '') owners.set(key, owner === undefined || owner === term ? term : NOBODY);
}

function ownerIn(owners: ReadonlyMap<string, Owner>, key: string): KnownTerm | undefined {
  const owner = owners.get(key);
  return owner === NOBODY ? undefined : owner;
}
