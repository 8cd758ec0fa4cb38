/** What each node of an exported part is linked to in it. */
import type { Subgraph } from '../../types.ts';

/** The other end of a link. */
export interface LinkedNode {
  number: number;
  weight: number;
}

/** By number of a node; strongest first, then by number. */
export interface LinkedNodes {
  papersOf(concept: number): readonly LinkedNode[];
  conceptsOf(paper: number): readonly LinkedNode[];
  cooccurringWith(concept: number): readonly LinkedNode[];
  similarTo(paper: number): readonly LinkedNode[];
}

/** Returns the links of a part by their ends. O(links), before the first is asked for. */
export function linkNodes({ mentions, cooccurrences, similarities }: Subgraph): LinkedNodes {
  const papers = new Map<number, LinkedNode[]>();
  const concepts = new Map<number, LinkedNode[]>();
  const cooccurring = new Map<number, LinkedNode[]>();
  const similar = new Map<number, LinkedNode[]>();
  for (const { paper, concept, weight } of mentions) {
    add(papers, concept, paper, weight);
    add(concepts, paper, concept, weight);
  }
  for (const [links, linked] of [
    [cooccurrences, cooccurring],
    [similarities, similar],
  ] as const) {
    for (const { source, target, weight } of links) {
      add(linked, source, target, weight);
      add(linked, target, source, weight);
    }
  }
  const strongestFirst = (linked: Map<number, LinkedNode[]>) => (node: number) =>
    (linked.get(node) ?? []).toSorted((a, b) => b.weight - a.weight || a.number - b.number);
  return {
    papersOf: strongestFirst(papers),
    conceptsOf: strongestFirst(concepts),
    cooccurringWith: strongestFirst(cooccurring),
    similarTo: strongestFirst(similar),
  };
}

function add(
  linked: Map<number, LinkedNode[]>,
  node: number,
  number: number,
  weight: number,
): void {
  const others = linked.get(node);
  if (others === undefined) linked.set(node, [{ number, weight }]);
  else others.push({ number, weight });
}
