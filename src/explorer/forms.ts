/** The forms in which a concept is written, as they are told to people. */
import type { ConceptVariant } from '../core/types.ts';
import { foldWord } from './match-ranges.ts';

/**
 * Returns `variants` with those that differ only in case as one: spelt as the first of them, with
 * their counts summed and the reasons that all of them share. Largest count first, ties as they
 * came.
 */
export function writtenForms(variants: readonly ConceptVariant[]): ConceptVariant[] {
  const forms = new Map<string, ConceptVariant>();
  for (const { form, count, reasons = [] } of variants) {
    const folded = form.toLowerCase();
    const known = forms.get(folded);
    const shared = known?.reasons?.filter((reason) => reasons.includes(reason)) ?? reasons;
    forms.set(folded, {
      form: known?.form ?? form,
      count: (known?.count ?? 0) + count,
      reasons: known === undefined ? reasons : shared,
    });
  }
  return [...forms.values()]
    .map(({ reasons = [], ...form }) => (reasons.length > 0 ? { ...form, reasons } : form))
    .sort((a, b) => b.count - a.count);
}

/** Tells whether `form` says no more than `label`: it differs in case, accents or a plural ending. */
export function isSameWording(form: string, label: string): boolean {
  const [short = '', long = ''] = [foldWord(form), foldWord(label)].sort(
    (a, b) => a.length - b.length,
  );
  return [short, `${short}s`, `${short}es`, short.replace(/y$/u, 'ies')].includes(long);
}
