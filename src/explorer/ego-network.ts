/** A node with what it is linked to: what stands out when the node is pointed at or selected. */
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';

/** The other end of a drawn link. */
export interface Neighbour extends NodeRef {
  weight: number;
}

export interface EgoNetwork {
  center: NodeRef;
  /** Strongest link first, ties by number. */
  neighbours: readonly Neighbour[];
  /** Paper numbers, the centre's too. */
  papers: ReadonlySet<number>;
  /** Drawn concept numbers, the centre's too. */
  concepts: ReadonlySet<number>;
  /** Communities of the centre and its neighbours. */
  communities: ReadonlySet<number>;
}

/**
 * Returns the ego network of `center` along the links of `visible`; `null` when `visible` does
 * not hold the centre. O(nodes + links).
 */
export function selectVisibleEgo(
  structure: DatasetStructure,
  visible: Subgraph,
  center: NodeRef,
): EgoNetwork | null {
  const drawn = center.kind === 'paper' ? visible.papers : visible.concepts;
  if (!drawn.includes(center.number)) return null;
  const neighbours = neighboursIn(visible, center);
  neighbours.sort((a, b) => b.weight - a.weight || a.number - b.number);
  const members: NodeRef[] = [center, ...neighbours];
  const numbersOf = (kind: NodeRef['kind']) =>
    new Set(members.filter((node) => node.kind === kind).map((node) => node.number));
  return {
    center,
    neighbours,
    papers: numbersOf('paper'),
    concepts: numbersOf('concept'),
    communities: new Set(members.map((node) => communityOf(structure, node))),
  };
}

/** Tells whether `ego` holds `node`. */
export function egoHolds(ego: EgoNetwork, node: NodeRef): boolean {
  return (node.kind === 'paper' ? ego.papers : ego.concepts).has(node.number);
}

/** Returns the community of `node`, -1 when the dataset has no such node. */
export function communityOf(structure: DatasetStructure, node: NodeRef): number {
  const nodes = node.kind === 'paper' ? structure.papers : structure.concepts;
  return nodes[node.number]?.community ?? -1;
}

function neighboursIn(visible: Subgraph, { kind, number }: NodeRef): Neighbour[] {
  const found: Neighbour[] = [];
  for (const { paper, concept, weight } of visible.mentions) {
    if (kind === 'paper' && paper === number) {
      found.push({ kind: 'concept', number: concept, weight });
    } else if (kind === 'concept' && concept === number) {
      found.push({ kind: 'paper', number: paper, weight });
    }
  }
  const alike = kind === 'paper' ? visible.similarities : visible.cooccurrences;
  for (const { source, target, weight } of alike) {
    if (source === number) found.push({ kind, number: target, weight });
    else if (target === number) found.push({ kind, number: source, weight });
  }
  return found;
}
