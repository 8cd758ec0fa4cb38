/** What several selected nodes have in common. */
import { indexMentions } from '../core/analysis/mention-index.ts';
import type { DatasetStructure, NodeRef } from '../core/types.ts';

/** A node, with how many of the selected ones it is linked to. */
export interface CommonNode {
  number: number;
  of: number;
}

export interface PickedCompany {
  /** Selected papers, and selected concepts, ascending. */
  papers: number[];
  concepts: number[];
  /** Concepts that several of the papers mention: most papers first, ties by number. */
  sharedConcepts: CommonNode[];
  /** Papers that mention several of the concepts: most concepts first, ties by number. */
  sharedPapers: CommonNode[];
}

/** Returns what `picked` holds and has in common. O(its links). */
export function companyOfPicked(
  structure: DatasetStructure,
  picked: readonly NodeRef[],
): PickedCompany {
  const numbersOf = (wanted: NodeRef['kind']) =>
    picked
      .filter(({ kind }) => kind === wanted)
      .map(({ number }) => number)
      .sort((a, b) => a - b);
  const [papers, concepts] = [numbersOf('paper'), numbersOf('concept')];
  const index = indexMentions(structure);
  const common = (nodes: readonly number[], links: typeof index.papers): CommonNode[] => {
    const counts = new Map<number, number>();
    for (const node of nodes) {
      for (const other of links[node]?.features ?? []) {
        counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    return [...counts]
      .map(([number, of]) => ({ number, of }))
      .filter(({ of }) => of > 1)
      .sort((a, b) => b.of - a.of || a.number - b.number);
  };
  return {
    papers,
    concepts,
    sharedConcepts: common(papers, index.papers),
    sharedPapers: common(concepts, index.concepts),
  };
}
