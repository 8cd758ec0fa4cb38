/**
 * The hierarchy of the user's vocabulary over the concepts of a corpus. A term that no paper names
 * joins those that papers name: "machine learning" over "boosting" and "decision tree". It becomes a
 * concept where two of its next narrower terms are there, two levels up at most: further up everything
 * is "science". A term that does not become one is passed over: what it stands between is related.
 */
import { compareCodeUnits } from '../../shared/compare.ts';
import type { Concept } from '../../types.ts';
import type { TermIndex } from './term-index.ts';

/** Levels of terms that no paper names, above those that papers name. */
const LEVELS = 2;

/** Next narrower terms that a term must join. */
const LEAST_NARROWER = 2;

/**
 * Returns the concepts with the broader ones that the vocabulary gives them, then those of terms that
 * join them, by normal form: these have no papers and no variants of their own yet.
 */
export function relateTerms(concepts: readonly Concept[], index: TermIndex): Concept[] {
  const named = concepts.map(formOf).filter((form) => index.termOfForm(form) !== undefined);
  const present = new Set(named);
  const added = joiningForms(named, present, index);
  const relate = (concept: Concept): Concept => {
    const broader = broaderForms(formOf(concept), present, index).map((form) => `concept:${form}`);
    return broader.length === 0 ? concept : { ...concept, broader };
  };
  const joining = added.map((form) => ({
    id: `concept:${form}`,
    label: index.termOfForm(form)?.label ?? form,
    variants: [],
    papers: [],
  }));
  return [...concepts, ...joining].map(relate);
}

function formOf({ id }: Concept): string {
  return id.slice('concept:'.length);
}

/** Adds to `present` the forms of terms that join others, and returns them. */
function joiningForms(named: readonly string[], present: Set<string>, index: TermIndex): string[] {
  const narrower = new Map<string, Set<string>>();
  const added: string[] = [];
  let level: readonly string[] = named;
  for (let height = 0; height < LEVELS; height++) {
    const above = new Set<string>();
    for (const form of level) {
      for (const broader of nextBroader(form, index)) {
        narrower.set(broader, (narrower.get(broader) ?? new Set()).add(form));
        if (!present.has(broader)) above.add(broader);
      }
    }
    level = [...above].filter((form) => (narrower.get(form)?.size ?? 0) >= LEAST_NARROWER);
    for (const form of level) {
      present.add(form);
      added.push(form);
    }
  }
  return added.sort(compareCodeUnits);
}

/** The nearest broader forms that are present, past those that are not. */
function broaderForms(form: string, present: ReadonlySet<string>, index: TermIndex): string[] {
  const found = new Set<string>();
  let level = new Set(nextBroader(form, index));
  for (let height = 0; height < LEVELS; height++) {
    const above = new Set<string>();
    for (const broader of level) {
      if (present.has(broader)) found.add(broader);
      else for (const next of nextBroader(broader, index)) above.add(next);
    }
    level = above;
  }
  found.delete(form);
  return [...found].sort(compareCodeUnits);
}

function nextBroader(form: string, index: TermIndex): string[] {
  return (index.termOfForm(form)?.broader ?? []).flatMap((label) => index.formOfLabel(label) ?? []);
}
