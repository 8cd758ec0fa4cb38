/** A node with what it is linked to: what stands out when the node is pointed at or selected. */
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';

/** The other end of a drawn link. */
export interface Neighbour extends NodeRef {
  weight: number;
}

export interface EgoNetwork {
  /** Drawn or not. */
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
 * Returns the ego network of `center` along the links of `visible`. A centre that is not drawn, as
 * a concept among papers alone, stands with the drawn nodes that its mentions lead to; `null` when
 * there is none. O(nodes + links).
 */
export function selectVisibleEgo(
  structure: DatasetStructure,
  visible: Subgraph,
  center: NodeRef,
): EgoNetwork | null {
  const drawn = isVisible(visible, center);
  const shown = new Set(center.kind === 'paper' ? visible.concepts : visible.papers);
  const neighbours = drawn
    ? neighboursIn(visible, center)
    : mentionedWith(structure, center).filter((near) => shown.has(near.number));
  if (!drawn && neighbours.length === 0) return null;
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

/** Tells whether `visible` holds `node`. O(nodes). */
export function isVisible(visible: Subgraph, { kind, number }: NodeRef): boolean {
  return (kind === 'paper' ? visible.papers : visible.concepts).includes(number);
}

/** Returns the other ends of those `mentions` that hold the node. */
function mentionedWith(
  { mentions }: Pick<Subgraph, 'mentions'>,
  { kind, number }: NodeRef,
): Neighbour[] {
  return mentions.flatMap(({ paper, concept, weight }): Neighbour[] => {
    if (kind === 'paper') {
      return paper === number ? [{ kind: 'concept', number: concept, weight }] : [];
    }
    return concept === number ? [{ kind: 'paper', number: paper, weight }] : [];
  });
}

function neighboursIn(visible: Subgraph, node: NodeRef): Neighbour[] {
  const { kind, number } = node;
  const found = mentionedWith(visible, node);
  const alike = kind === 'paper' ? visible.similarities : visible.cooccurrences;
  for (const { source, target, weight } of alike) {
    if (source === number) found.push({ kind, number: target, weight });
    else if (target === number) found.push({ kind, number: source, weight });
  }
  return found;
}
