/** What expanded nodes bring with them. */
import type { DatasetStructure, NodeRef } from '../core/types.ts';

export interface Expansion {
  papers: ReadonlySet<number>;
  concepts: ReadonlySet<number>;
}

/** Returns the expanded nodes and what they are linked to. O(links) where there are any. */
export function expansionOf(structure: DatasetStructure, expanded: readonly NodeRef[]): Expansion {
  const papers = new Set<number>();
  const concepts = new Set<number>();
  if (expanded.length === 0) return { papers, concepts };
  const centers = { paper: new Set<number>(), concept: new Set<number>() };
  for (const { kind, number } of expanded) centers[kind].add(number);
  for (const { paper, concept } of structure.mentions) {
    if (centers.paper.has(paper)) concepts.add(concept);
    if (centers.concept.has(concept)) papers.add(paper);
  }
  const spread = (
    links: readonly { source: number; target: number }[],
    from: ReadonlySet<number>,
    to: Set<number>,
  ) => {
    for (const { source, target } of links) {
      if (from.has(source)) to.add(target);
      if (from.has(target)) to.add(source);
    }
    for (const center of from) to.add(center);
  };
  spread(structure.similarities, centers.paper, papers);
  spread(structure.cooccurrences, centers.concept, concepts);
  return { papers, concepts };
}
