/** A concept's papers with those of the ones narrower than it. */
import type { ConceptMention, ConceptPaper, PaperField } from '../types.ts';
import { roundWeight } from './round.ts';

const FIELDS: readonly PaperField[] = ['title', 'abstract'];

/** A paper that names a concept by a narrower one alone is about it less. */
const NARROWER_SHARE = 0.5;

/**
 * Returns the papers of a concept and of those narrower than it, by paper number. A paper of its own keeps
 * its weight and form, and gains the narrower concepts' mentions that stand apart from the ones it has:
 * "layer" in "hidden layer" is one mention. A paper of narrower ones alone comes with half the weight of
 * the first. Takes time linear in the papers of all.
 */
export function includePapers(
  own: readonly ConceptPaper[],
  narrower: Iterable<readonly ConceptPaper[]>,
): ConceptPaper[] {
  const joined = new Map(own.map((paper) => [paper.paper, paper]));
  for (const papers of narrower) {
    for (const other of papers) {
      const paper = joined.get(other.paper);
      joined.set(
        other.paper,
        paper === undefined
          ? { ...other, weight: roundWeight(other.weight * NARROWER_SHARE) }
          : withMentions(paper, other.mentions),
      );
    }
  }
  return [...joined.values()].sort((a, b) => a.paper - b.paper);
}

function withMentions(paper: ConceptPaper, others: readonly ConceptMention[]): ConceptPaper {
  const apart = others.filter((other) => !paper.mentions.some((own) => overlap(own, other)));
  if (apart.length === 0) return paper;
  return { ...paper, mentions: [...paper.mentions, ...apart].sort(byPlace) };
}

function overlap(a: ConceptMention, b: ConceptMention): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end;
}

function byPlace(a: ConceptMention, b: ConceptMention): number {
  return FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start || a.end - b.end;
}
