/** Terms of the user's vocabulary as the corpus writes them. */
import type { Vocabulary, VocabularyTerm } from '../../types.ts';
import { type AcronymDefinition, acronymOf } from '../candidates/acronyms.ts';
import type { NormalForms } from '../candidates/normal-forms.ts';
import { needsCapitals, wordsOfName } from './name-key.ts';

/** A term of the vocabulary with the normal form of its concept. */
export interface KnownTerm extends VocabularyTerm {
  form: string;
}

/** Stands for no paper: names are spelt out as the whole corpus does. */
const NO_PAPER = -1;

/** Returns the terms with their normal forms: that of the first name that is no acronym, else the label's. */
export function knownTerms({ terms }: Vocabulary, forms: NormalForms): KnownTerm[] {
  return terms.map((term) => {
    const words = wordsOfName(namesOf(term).find((name) => !needsCapitals(name)) ?? term.label);
    const form = words.flatMap((word, place) =>
      place === words.length - 1
        ? forms.headWords(word, NO_PAPER)
        : forms.innerWords(word, NO_PAPER),
    );
    return { ...term, form: form.join(' ') };
  });
}

/**
 * Returns what the vocabulary has its acronyms stand for: "ANN" under "artificial neural network". A
 * paper's own definition goes before it, that of another paper after it.
 */
export function preferredExpansions({ terms }: Vocabulary): AcronymDefinition[] {
  return terms.flatMap((term) => {
    const spelt = namesOf(term)
      .map(withoutQualifier)
      .find((name) => !needsCapitals(name));
    if (spelt === undefined) return [];
    const expansion = wordsOfName(spelt);
    return namesOf(term)
      .filter((name) => needsCapitals(name) && name.length > 1)
      .map((name) => ({ acronym: acronymOf(name), expansion }));
  });
}

/** Returns the label and the synonyms of a term. */
export function namesOf({ label, synonyms }: VocabularyTerm): string[] {
  return [label, ...synonyms];
}

/** Returns a name without what stands in brackets at its end: "channel (information theory)". */
export function withoutQualifier(name: string): string {
  return /^(.*\S)\s*\([^()]*\)$/u.exec(name)?.[1] ?? name;
}
