/** What to read first: one paper from each community, so that few papers cover the field. */
import { indexMentions } from '../core/analysis/mention-index.ts';
import type { DatasetStructure } from '../core/types.ts';
import { membersOf } from './details.ts';
import type { Mark } from './reading-entry.ts';

export interface StartingPaper {
  paper: number;
  community: number;
  /** Whether it is the most strongly linked of all papers of its community, not of those left alone. */
  isFirst: boolean;
  /** Other papers of its community that share a concept with it, and all others of it. */
  sharing: number;
  others: number;
}

/**
 * Returns a paper of each community that has one left, by community number: of the papers that pass
 * and are neither read nor dismissed, the one that is most strongly linked to the others of its
 * community. O(nodes + links).
 * @param marks by the ids of papers.
 */
export function whereToStart(
  structure: DatasetStructure,
  passing: ReadonlySet<number>,
  marks: ReadonlyMap<string, Pick<Mark, 'state'>>,
): StartingPaper[] {
  const isLeft = (paper: number) => {
    const state = marks.get(structure.papers[paper]?.id ?? '')?.state ?? null;
    return passing.has(paper) && state !== 'read' && state !== 'dismissed';
  };
  const links = linksWithin(structure);
  return structure.communities.flatMap(({ number: community, central }) => {
    const members = membersOf(structure.papers, community);
    const ranked = [
      ...central,
      ...members.sort((a, b) => (links[b] ?? 0) - (links[a] ?? 0) || a - b),
    ];
    const paper = ranked.find(isLeft);
    if (paper === undefined) return [];
    const sharing = countSharing(structure, paper);
    return { paper, community, isFirst: paper === ranked[0], sharing, others: members.length - 1 };
  });
}

/** Returns the weight of each paper's links to others of its community. */
function linksWithin({ papers, similarities }: DatasetStructure): Float64Array {
  const within = new Float64Array(papers.length);
  for (const { source, target, weight } of similarities) {
    if (papers[source]?.community !== papers[target]?.community) continue;
    within[source] = (within[source] ?? 0) + weight;
    within[target] = (within[target] ?? 0) + weight;
  }
  return within;
}

/** Returns how many others of its community share a drawn concept with `paper`. */
function countSharing(structure: DatasetStructure, paper: number): number {
  const { papers, concepts } = indexMentions(structure);
  const sharing = new Set<number>();
  for (const concept of papers[paper]?.features ?? []) {
    for (const other of concepts[concept]?.features ?? []) {
      if (structure.papers[other]?.community === structure.papers[paper]?.community) {
        sharing.add(other);
      }
    }
  }
  sharing.delete(paper);
  return sharing.size;
}
