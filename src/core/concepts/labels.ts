/** The form of a concept that readers see. */
import { compareCodeUnits } from '../shared/compare.ts';
import type { ConceptVariant } from '../types.ts';
import type { CorpusWords } from './candidates/corpus-words.ts';
import { CLOSED_CLASS_WORDS } from './words/closed-class-words.ts';
import { normalNoun, normalWord } from './words/normal-word.ts';

/** Returns variants by count, most frequent first, ties by code unit. */
export function variantsOf(counts: ReadonlyMap<string, number>): ConceptVariant[] {
  return [...counts]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || compareCodeUnits(a.form, b.form));
}

/**
 * Returns the label of a concept: its most frequent variant in the singular, without capitals that come
 * from titles and starts of sentences. Variants that spell out the normal form go before acronyms.
 */
export function labelOf(
  normalForm: string,
  variants: readonly ConceptVariant[],
  words: CorpusWords,
): string {
  const folded = new Map<string, number>();
  for (const { form, count } of speltOut(normalForm, variants)) {
    const label = foldForm(form, words);
    folded.set(label, (folded.get(label) ?? 0) + count);
  }
  return variantsOf(folded)[0]?.form ?? normalForm;
}

/** An acronym has far fewer letters than what it stands for; spellings differ by a few. */
const SPELT_OUT_SHARE = 0.7;

/** Returns the variants that spell the normal form out; all of them where none does. */
export function speltOut(
  normalForm: string,
  variants: readonly ConceptVariant[],
): readonly ConceptVariant[] {
  const least = SPELT_OUT_SHARE * lettersIn(normalForm);
  const spelt = variants.filter(({ form }) => lettersIn(form) >= least);
  return spelt.length > 0 ? spelt : variants;
}

function lettersIn(form: string): number {
  return form.replace(/[\s\-‐‑–]+/gu, '').length;
}

/** The head is the last word, or the one before a preposition: "mixtures of experts". */
function foldForm(form: string, words: CorpusWords): string {
  const parts = form.split(/([\s\-‐‑–]+)/u).map((part) => foldCapital(part, words));
  const preposition = parts.findIndex((part) => CLOSED_CLASS_WORDS.has(part.toLowerCase()));
  const head = preposition > 1 ? preposition - 2 : parts.length - 1;
  return parts.map((part, place) => (place === head ? singularForm(part) : part)).join('');
}

function foldCapital(part: string, words: CorpusWords): string {
  const lower = part.toLowerCase();
  return /^\p{Lu}\p{Ll}+$/u.test(part) && words.losesCapital(lower) ? lower : part;
}

/** Takes the plural off the surface form and keeps its spelling and capitals. */
function singularForm(word: string): string {
  const singular = normalNoun(word);
  const same = normalWord(word);
  if (singular === same) return word;
  const kept = commonPrefix(same, singular);
  return word.slice(0, kept) + singular.slice(kept);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}
