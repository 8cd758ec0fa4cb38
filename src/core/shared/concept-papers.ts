/** A concept's papers with those of the ones narrower than it. */
import type { ConceptMention, ConceptPaper } from '../types.ts';
import { compareCodeUnits } from './compare.ts';
import { byPlace, paperFields } from './mention-place.ts';
import { roundWeight } from './round.ts';

/** A paper that names a concept by a narrower one alone is about it less. */
const narrowerShare = 0.5;

/**
 * Returns the papers of a concept and of those narrower than it, by paper number, the same for any order
 * of these. A paper of its own keeps its weight and form, and gains the narrower concepts' mentions that
 * stand apart from the ones it has: "layer" in "hidden layer" is one mention. A paper of narrower ones
 * alone comes with half of their greatest weight, and the form of the one that has it. Of narrower
 * mentions that overlap, the first counts, and of those that begin at one place the longest. Linear in
 * the papers and mentions of all, but for sorting both.
 */
export function includePapers(
  own: readonly ConceptPaper[],
  narrower: Iterable<readonly ConceptPaper[]>,
): ConceptPaper[] {
  const others = new Map<number, ConceptPaper[]>();
  for (const papers of narrower) {
    for (const share of papers) {
      const shares = others.get(share.paper);
      if (shares === undefined) others.set(share.paper, [share]);
      else shares.push(share);
    }
  }
  const joined = own.map((paper) => {
    const shares = others.get(paper.paper);
    return shares === undefined ? paper : withMentions(paper, shares);
  });
  for (const { paper } of own) others.delete(paper);
  for (const shares of others.values()) joined.push(shareOfNarrower(shares));
  return joined.sort((a, b) => a.paper - b.paper);
}

function withMentions(paper: ConceptPaper, others: readonly ConceptPaper[]): ConceptPaper {
  const apart = mentionsApart(
    paper.mentions,
    others.flatMap(({ mentions }) => mentions),
  );
  if (apart.length === 0) return paper;
  return { ...paper, mentions: [...paper.mentions, ...firstApart(apart)].sort(byPlace) };
}

/** @param shares of one paper in several concepts, at least one. */
function shareOfNarrower(shares: readonly ConceptPaper[]): ConceptPaper {
  const most = shares.reduce((best, share) => (isMore(share, best) ? share : best));
  return {
    ...most,
    weight: roundWeight(most.weight * narrowerShare),
    mentions: firstApart(shares.flatMap(({ mentions }) => mentions)),
  };
}

function isMore(a: ConceptPaper, b: ConceptPaper): boolean {
  const difference =
    a.weight - b.weight ||
    a.mentions.length - b.mentions.length ||
    compareCodeUnits(b.form, a.form);
  return difference > 0;
}

/** Returns the mentions in `others` that overlap none of `own`. */
function mentionsApart(
  own: readonly ConceptMention[],
  others: readonly ConceptMention[],
): ConceptMention[] {
  return paperFields.flatMap((field) => {
    const known = own.filter((mention) => mention.field === field).sort(byPlace);
    const sorted = others
      .filter((mention) => mention.field === field)
      .sort((a, b) => a.end - b.end || a.start - b.start);
    let next = 0;
    let reached = 0;
    return sorted.filter(({ start, end }) => {
      for (let at = known[next]; at !== undefined && at.start < end; at = known[next]) {
        reached = Math.max(reached, at.end);
        next += 1;
      }
      return reached <= start;
    });
  });
}

/** Returns mentions of which no two overlap, by place. */
function firstApart(mentions: readonly ConceptMention[]): ConceptMention[] {
  const apart: ConceptMention[] = [];
  for (const mention of mentions.toSorted(byPlace)) {
    const last = apart.at(-1);
    if (last?.field !== mention.field || last.end <= mention.start) apart.push(mention);
  }
  return apart;
}
