/** What the details of a node ask of the dataset: its company, best first. */
import { type ConceptRelation, pairConcepts } from '../core/analysis/concept-pair.ts';
import {
  type CooccurringConcept,
  cooccurringConcepts,
} from '../core/analysis/cooccurring-concepts.ts';
import { pairPapers, type SimilarPaper, similarPapers } from '../core/analysis/similar-papers.ts';
import { sharesByYear, type YearlyShare } from '../core/analysis/yearly-shares.ts';
import type { Community, DatasetStructure, SimilarityLink } from '../core/types.ts';
import { papersByConcept } from './concept-papers.ts';
import { liesIn, type PartPath, wholeCommunity } from './parts.ts';
import type { Passing } from './visible.ts';

export {
  type ConceptRelation,
  pairConcepts,
  pairPapers,
  type SimilarPaper,
  sharesByYear,
  similarPapers,
  type YearlyShare,
};

/** A concept met in the papers of another, with how many of these papers pass the filters. */
export interface Companion extends CooccurringConcept {
  passing: number;
}

/** Returns the papers of a drawn concept: largest weight first, ties by number. O(mentions). */
export function papersOfConcept(structure: DatasetStructure, concept: number): number[] {
  return structure.mentions
    .filter((mention) => mention.concept === concept)
    .sort((a, b) => b.weight - a.weight || a.paper - b.paper)
    .map((mention) => mention.paper);
}

/** Returns the drawn concepts of a paper: largest weight first, ties by number. O(mentions). */
export function conceptsOfPaper(structure: DatasetStructure, paper: number): number[] {
  return structure.mentions
    .filter((mention) => mention.paper === paper)
    .sort((a, b) => b.weight - a.weight || a.concept - b.concept)
    .map((mention) => mention.concept);
}

/** A community that a concept touches, with its papers on the concept. */
export interface TouchedCommunity {
  community: number;
  papers: number;
}

/**
 * Returns the communities that the papers of a drawn concept belong to: the concept's own first,
 * then most papers first, ties by number. Their papers add up to those of the concept.
 */
export function touchedCommunities(
  structure: DatasetStructure,
  concept: number,
): TouchedCommunity[] {
  const counts = new Map<number, number>();
  for (const paper of papersByConcept(structure)[concept] ?? []) {
    const community = structure.papers[paper]?.community ?? -1;
    counts.set(community, (counts.get(community) ?? 0) + 1);
  }
  const home = structure.concepts[concept]?.community;
  return [...counts]
    .map(([community, papers]) => ({ community, papers }))
    .sort(
      (a, b) =>
        Number(b.community === home) - Number(a.community === home) ||
        b.papers - a.papers ||
        a.community - b.community,
    );
}

/**
 * Returns every drawn concept that shares a paper with `concept`: most passing papers first, then
 * most papers, then by association, then by number. A companion that does not pass the
 * filters itself has no passing papers.
 */
export function companionsOf(
  structure: DatasetStructure,
  concept: number,
  passing: Passing,
): Companion[] {
  const papersOf = papersByConcept(structure);
  const own = new Set(papersOf[concept]?.filter((paper) => passing.papers.has(paper)));
  return cooccurringConcepts(structure, concept)
    .map((companion) => ({
      ...companion,
      passing: passing.concepts.has(companion.concept)
        ? (papersOf[companion.concept] ?? []).filter((paper) => own.has(paper)).length
        : 0,
    }))
    .sort(
      (a, b) =>
        b.passing - a.passing ||
        b.papers - a.papers ||
        b.weight - a.weight ||
        a.concept - b.concept,
    );
}

/** Returns how many times as often as by chance two concepts meet. */
function liftOf({ papers, expected }: Pick<Companion, 'papers' | 'expected'>): number {
  return papers / expected;
}

/** Returns companions by their lift, largest first; equal ones keep their order. O(n log n). */
export function sortByLift(companions: readonly Companion[]): Companion[] {
  return [...companions].sort((a, b) => liftOf(b) - liftOf(a));
}

/**
 * Returns the similarity links of a paper, by the other paper. Of the papers that are similar to it,
 * those beyond the strongest few of either have none. O(similarity links).
 */
export function similarityLinksOf(
  { similarities }: DatasetStructure,
  paper: number,
): ReadonlyMap<number, SimilarityLink> {
  const links = new Map<number, SimilarityLink>();
  for (const link of similarities) {
    if (link.source === paper) links.set(link.target, link);
    else if (link.target === paper) links.set(link.source, link);
  }
  return links;
}

/**
 * Returns the numbers of those `nodes` that belong to `community`, ascending.
 * @param path leads to the part of the community that they lie in.
 */
export function membersOf(
  nodes: readonly { community: number; parts: readonly number[] }[],
  community: number,
  path: PartPath = wholeCommunity,
): number[] {
  return nodes.flatMap((node, number) =>
    node.community === community && liesIn(node, path) ? [number] : [],
  );
}

/**
 * Returns the papers of `community` in the part that `path` leads to: the most central ones of the
 * community first, then by number.
 */
export function papersOfCommunity(
  structure: DatasetStructure,
  { number, central }: Community,
  path: PartPath,
): number[] {
  const papers = membersOf(structure.papers, number, path);
  const isCentral = new Set(central);
  return [
    ...central.filter((paper) => papers.includes(paper)),
    ...papers.filter((paper) => !isCentral.has(paper)),
  ];
}
