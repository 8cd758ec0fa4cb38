/** Which links a scene draws, to be asked link by link without a search. */
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';

/** Links by the numbers that `linkNumber` gives them. */
export type LinkSet = ReadonlySet<number>;

const known = new WeakMap<Subgraph, LinkSet>();

/** Returns the number of the link between two nodes, the same from either end. */
export function linkNumber(structure: DatasetStructure, a: NodeRef, b: NodeRef): number {
  const { papers, concepts } = structure;
  const placeOf = ({ kind, number }: NodeRef) =>
    kind === 'paper' ? number : papers.length + number;
  const ends = [placeOf(a), placeOf(b)] as const;
  return Math.min(...ends) * (papers.length + concepts.length) + Math.max(...ends);
}

/** Returns the links of `visible`. O(links) for a new one, then kept as long as it is. */
export function linksOf(structure: DatasetStructure, visible: Subgraph): LinkSet {
  const kept = known.get(visible);
  if (kept !== undefined) return kept;
  const paper = (number: number): NodeRef => ({ kind: 'paper', number });
  const concept = (number: number): NodeRef => ({ kind: 'concept', number });
  const links = new Set<number>();
  const add = (a: NodeRef, b: NodeRef) => links.add(linkNumber(structure, a, b));
  for (const link of visible.mentions) add(paper(link.paper), concept(link.concept));
  for (const link of visible.cooccurrences) add(concept(link.source), concept(link.target));
  for (const link of visible.similarities) add(paper(link.source), paper(link.target));
  known.set(visible, links);
  return links;
}
