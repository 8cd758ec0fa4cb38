/** The form of a concept that readers see. */
import { compareCodeUnits } from '../shared/compare.ts';
import type { Concept, ConceptVariant } from '../types.ts';
import type { CorpusWords } from './candidates/corpus-words.ts';
import { CLOSED_CLASS_WORDS } from './words/closed-class-words.ts';
import { singularForm } from './words/singular-form.ts';

/** Returns variants by count, most frequent first, ties by code unit. */
export function variantsOf(counts: ReadonlyMap<string, number>): ConceptVariant[] {
  return [...counts]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || compareCodeUnits(a.form, b.form));
}

/** Words from which on an expansion is known by its acronym: "BERT". */
const LONG_EXPANSION = 5;

/**
 * Returns the label of a concept: its most frequent variant in the singular, without capitals that come
 * from titles and starts of sentences. Variants that spell out the normal form go before acronyms,
 * unless that takes five words or more.
 */
export function labelOf(
  normalForm: string,
  variants: readonly ConceptVariant[],
  words: CorpusWords,
): string {
  const folded = new Map<string, number>();
  const spelt = speltOut(normalForm, variants);
  const isLong = spelt.every(({ form }) => form.split(/\s+/u).length >= LONG_EXPANSION);
  for (const { form, count } of isLong ? variants : spelt) {
    const label = foldForm(form, words);
    folded.set(label, (folded.get(label) ?? 0) + count);
  }
  return variantsOf(folded)[0]?.form ?? normalForm;
}

/**
 * Returns the concepts with labels that differ. Two expansions of one acronym may both be written "AST"
 * most often: they are spelt out, and a concept that is no more than its label keeps it.
 */
export function tellApart(concepts: readonly Concept[]): Concept[] {
  const bearers = new Map<string, number>();
  for (const { label } of concepts) bearers.set(label, (bearers.get(label) ?? 0) + 1);
  return concepts.map((concept) => {
    const normalForm = concept.id.slice('concept:'.length);
    const bare = lettersIn(concept.label) === lettersIn(normalForm);
    return bearers.get(concept.label) === 1 || bare ? concept : { ...concept, label: normalForm };
  });
}

/** Words and the blanks or hyphens between them. */
function partsOf(form: string): string[] {
  return form.split(/([\s\-‐‑–]+)/u);
}

/** An acronym has far fewer letters than what it stands for; spellings differ by a few. */
const SPELT_OUT_SHARE = 0.7;

/** "ATP-binding cassette transporter" spells out more of it than "ABC transporter". */
const PARTLY_SPELT_SHARE = 0.5;

/** Returns the variants that spell the normal form out, or else in part; all of them where none does. */
function speltOut(
  normalForm: string,
  variants: readonly ConceptVariant[],
): readonly ConceptVariant[] {
  for (const share of [SPELT_OUT_SHARE, PARTLY_SPELT_SHARE]) {
    const least = share * lettersIn(normalForm);
    const spelt = variants.filter(({ form }) => lettersIn(form) >= least);
    if (spelt.length > 0) return spelt;
  }
  return variants;
}

function lettersIn(form: string): number {
  return form.replace(/[\s\-‐‑–]+/gu, '').length;
}

/** The head is the last word, or the one before a preposition: "mixtures of experts". */
function foldForm(form: string, words: CorpusWords): string {
  const parts = partsOf(form.replace(/\s+/gu, ' '));
  const preposition = parts.findIndex((part) => CLOSED_CLASS_WORDS.has(part.toLowerCase()));
  const head = preposition > 1 ? preposition - 2 : parts.length - 1;
  return parts
    .map((part, place) => {
      const folded =
        isCapitalised(part) && !keepsCapital(parts, place, words) ? part.toLowerCase() : part;
      return place === head ? singularForm(folded) : folded;
    })
    .join('');
}

/**
 * Whether a word has its capital of its own: more papers write it so than small. Of a word that is
 * only seen beside other capitals ("Latent Dirichlet Allocation", "Multi-layer Perceptron") a modifier
 * or part of a name ("Monte Carlo") keeps it, and an adjective or a head does not.
 */
function keepsCapital(parts: readonly string[], place: number, words: CorpusWords): boolean {
  const part = parts[place] ?? '';
  const last = parts.length - 1;
  if (!words.losesCapital(part)) return true;
  if (place === 0 && words.isListedNeverSmall(part)) return true;
  if (!words.isNeverSmall(part)) return false;
  return (
    last === 0 ||
    words.isNeverSmall(parts[place - 2] ?? '') ||
    (place < last && !ADJECTIVAL.test(part))
  );
}

const ADJECTIVAL = /(?:ed|ing|al|ive|ic|ous|ary|able|ent|ant)$/;

function isCapitalised(part: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(part);
}
