/** What the details of a node ask of the dataset: its company, best first. */
import {
  type CooccurringConcept,
  cooccurringConcepts,
} from '../core/analysis/cooccurring-concepts.ts';
import { type SimilarPaper, similarPapers } from '../core/analysis/similar-papers.ts';
import type { DatasetStructure } from '../core/types.ts';

export { type CooccurringConcept, cooccurringConcepts, type SimilarPaper, similarPapers };

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

/** Returns the number of communities that the papers of a drawn concept belong to. */
export function communitySpread(structure: DatasetStructure, concept: number): number {
  const papers = papersOfConcept(structure, concept);
  return new Set(papers.map((paper) => structure.papers[paper]?.community)).size;
}

/** Returns the numbers of those `nodes` that belong to `community`, ascending. */
export function membersOf(nodes: readonly { community: number }[], community: number): number[] {
  return nodes.flatMap((node, number) => (node.community === community ? [number] : []));
}
