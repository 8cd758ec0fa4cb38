/** The evidence of two concepts, put together. */
import { compareCodeUnits } from '../shared/compare.ts';
import { byPlace } from '../shared/mention-place.ts';
import { mergeReasonOrder } from '../shared/merge-reasons.ts';
import type { ConceptMention, ConceptPaper, ConceptVariant, MergeReason } from '../types.ts';

/**
 * Returns the papers of both lists, by paper number. A paper in both has the mentions of both, each
 * place once: "attention" in "self-attention" is one mention, the longer. It has the weight of the
 * concept that it is more about, and the form that it uses more. The greater weight is chosen over the
 * sum because a concept and a narrower one share mentions, and over a mean because it does not depend
 * on the order of several merges.
 */
export function unitePapers(
  own: readonly ConceptPaper[],
  others: readonly ConceptPaper[],
): ConceptPaper[] {
  const united = new Map(own.map((paper) => [paper.paper, paper]));
  for (const other of others) {
    const paper = united.get(other.paper);
    united.set(other.paper, paper === undefined ? other : uniteShares(paper, other));
  }
  return [...united.values()].sort((a, b) => a.paper - b.paper);
}

/**
 * Returns the variants of both lists, counts added. Forms that only `others` have are the user's word.
 * @param label of the concept: it needs no reason.
 */
export function uniteVariants(
  label: string,
  own: readonly ConceptVariant[],
  others: readonly ConceptVariant[],
): ConceptVariant[] {
  const united = new Map(own.map((variant) => [variant.form, variant]));
  for (const variant of others) {
    const known = united.get(variant.form);
    united.set(
      variant.form,
      known === undefined
        ? { ...variant, reasons: addReason(variant.reasons, 'curation') }
        : { ...known, count: known.count + variant.count },
    );
  }
  return reasonsBesideLabel(label, [...united.values()]);
}

/** Returns variants, most frequent first: the label without a reason, every other form with one. */
export function reasonsBesideLabel(
  label: string,
  variants: readonly ConceptVariant[],
): ConceptVariant[] {
  return variants
    .map(({ form, count, reasons = [] }) => {
      if (form === label) return { form, count };
      return { form, count, reasons: reasons.length > 0 ? reasons : ['curation' as const] };
    })
    .sort((a, b) => b.count - a.count || compareCodeUnits(a.form, b.form));
}

/** Returns the variants of a concept that the user calls `label`: every other form is then their word. */
export function variantsUnder(
  label: string,
  variants: readonly ConceptVariant[],
): ConceptVariant[] {
  const told = variants.map((variant) => ({
    ...variant,
    reasons: addReason(variant.reasons, 'curation'),
  }));
  return reasonsBesideLabel(label, told);
}

function addReason(reasons: readonly MergeReason[] = [], added: MergeReason): MergeReason[] {
  return mergeReasonOrder.filter((reason) => reason === added || reasons.includes(reason));
}

function uniteShares(own: ConceptPaper, other: ConceptPaper): ConceptPaper {
  return {
    paper: own.paper,
    weight: Math.max(own.weight, other.weight),
    form: other.mentions.length > own.mentions.length ? other.form : own.form,
    mentions: uniteMentions(own.mentions, other.mentions),
  };
}

function uniteMentions(
  own: readonly ConceptMention[],
  others: readonly ConceptMention[],
): ConceptMention[] {
  const united: ConceptMention[] = [];
  for (const mention of [...own, ...others].sort(byPlace)) {
    const last = united.at(-1);
    const isInside = last?.field === mention.field && mention.end <= last.end;
    if (!isInside) united.push(mention);
  }
  return united;
}
