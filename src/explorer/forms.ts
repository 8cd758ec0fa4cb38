/** The forms in which a concept is written, as they are told to people. */
import { mergeReasonOrder } from '../core/shared/merge-reasons.ts';
import type { ConceptVariant, MergeReason } from '../core/types.ts';
import { foldWord } from './match-ranges.ts';

/**
 * Returns `variants` with those that differ only in case as one: spelt as the first of them, with
 * their counts summed. Without a reason where one of them needs none, as the label does; else with the
 * reasons of any, but `capitals` only where all have it. Largest count first, ties as they came.
 */
export function writtenForms(variants: readonly ConceptVariant[]): ConceptVariant[] {
  const forms = new Map<string, ConceptVariant>();
  for (const { form, count, reasons = [] } of variants) {
    const folded = form.toLowerCase();
    const known = forms.get(folded);
    forms.set(folded, {
      form: known?.form ?? form,
      count: (known?.count ?? 0) + count,
      reasons: known?.reasons === undefined ? reasons : reasonsOfBoth(known.reasons, reasons),
    });
  }
  return [...forms.values()]
    .map(({ reasons = [], ...form }) => (reasons.length > 0 ? { ...form, reasons } : form))
    .sort((a, b) => b.count - a.count);
}

function reasonsOfBoth(a: readonly MergeReason[], b: readonly MergeReason[]): MergeReason[] {
  if (a.length === 0 || b.length === 0) return [];
  return mergeReasonOrder.filter((reason) =>
    reason === 'capitals'
      ? a.includes(reason) && b.includes(reason)
      : a.includes(reason) || b.includes(reason),
  );
}

/** Tells whether `form` says no more than `label`: it differs in case, accents or a plural ending. */
export function isSameWording(form: string, label: string): boolean {
  const [short = '', long = ''] = [foldWord(form), foldWord(label)].sort(
    (a, b) => a.length - b.length,
  );
  return [short, `${short}s`, `${short}es`, short.replace(/y$/u, 'ies')].includes(long);
}
