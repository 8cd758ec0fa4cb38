/** The evidence of two concepts, put together. */
import { compareCodeUnits } from '../shared/compare.ts';
import { mergeReasonOrder } from '../shared/merge-reasons.ts';
import type {
  ConceptMention,
  ConceptPaper,
  ConceptVariant,
  MergeReason,
  PaperField,
} from '../types.ts';

const FIELDS: readonly PaperField[] = ['title', 'abstract'];

/**
 * Returns the papers of both lists, by paper number. A paper in both has the mentions of both, each
 * place once, the weight of the concept that it is more about, and the form that it uses more. The
 * greater weight is chosen over the sum because a concept and a narrower one share mentions, and over
 * a mean because it does not depend on the order of several merges.
 */
export function unitePapers(
  own: readonly ConceptPaper[],
  others: readonly ConceptPaper[],
): ConceptPaper[] {
  return joinPapers(own, others, (paper, other) => ({
    ...uniteShare(paper, other),
    weight: Math.max(paper.weight, other.weight),
  }));
}

/**
 * Returns the papers of a concept and of one narrower than it. A paper in both keeps the weight and the
 * form that it has in the broader concept.
 */
export function includePapers(
  own: readonly ConceptPaper[],
  narrower: readonly ConceptPaper[],
): ConceptPaper[] {
  return joinPapers(own, narrower, (paper, other) => ({
    ...paper,
    mentions: uniteMentions(paper.mentions, other.mentions),
  }));
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

function addReason(reasons: readonly MergeReason[] = [], added: MergeReason): MergeReason[] {
  return mergeReasonOrder.filter((reason) => reason === added || reasons.includes(reason));
}

function joinPapers(
  own: readonly ConceptPaper[],
  others: readonly ConceptPaper[],
  join: (paper: ConceptPaper, other: ConceptPaper) => ConceptPaper,
): ConceptPaper[] {
  const joined = new Map(own.map((paper) => [paper.paper, paper]));
  for (const other of others) {
    const paper = joined.get(other.paper);
    joined.set(other.paper, paper === undefined ? other : join(paper, other));
  }
  return [...joined.values()].sort((a, b) => a.paper - b.paper);
}

function uniteShare(own: ConceptPaper, other: ConceptPaper): ConceptPaper {
  return {
    ...own,
    form: other.mentions.length > own.mentions.length ? other.form : own.form,
    mentions: uniteMentions(own.mentions, other.mentions),
  };
}

function uniteMentions(
  own: readonly ConceptMention[],
  others: readonly ConceptMention[],
): ConceptMention[] {
  return [...own, ...others].sort(byPlace).filter((mention, place, sorted) => {
    const previous = sorted[place - 1];
    return previous === undefined || byPlace(previous, mention) !== 0;
  });
}

function byPlace(a: ConceptMention, b: ConceptMention): number {
  return FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start || a.end - b.end;
}
