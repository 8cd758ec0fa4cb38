/**
 * A node with what it is linked to, or several with what they share: what stands out when they are
 * pointed at or selected.
 */
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';
import { mentionsOf } from './mention-index.ts';

/** The other end of a drawn link. */
export interface Neighbour extends NodeRef {
  weight: number;
}

/** Nodes by number. */
export interface NodeSet {
  papers: ReadonlySet<number>;
  concepts: ReadonlySet<number>;
}

/** Its set of nodes holds the centres and their neighbours. */
export interface EgoNetwork extends NodeSet {
  /** Drawn or not. */
  center: NodeRef;
  /** The further centres of a network of several nodes. */
  others: readonly NodeRef[];
  /** Every centre. */
  centers: NodeSet;
  /** Strongest link first, ties by number. */
  neighbours: readonly Neighbour[];
  /** Communities of the centres and their neighbours. */
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
  return networkOf(structure, [center], neighbours);
}

/**
 * Returns the network of several nodes: themselves and, where they are of one kind, what every one of
 * them has in common: the drawn papers that mention all of several concepts, the drawn concepts that
 * all of several papers mention. `null` when none of this is drawn. O(nodes + mentions).
 */
export function selectSharedEgo(
  structure: DatasetStructure,
  visible: Subgraph,
  centers: readonly NodeRef[],
): EgoNetwork | null {
  const { papers, concepts } = nodeSetOf(centers);
  const shared = new Map<number, { links: number; weight: number }>();
  const count = (number: number, weight: number) => {
    const before = shared.get(number) ?? { links: 0, weight: 0 };
    shared.set(number, { links: before.links + 1, weight: before.weight + weight });
  };
  for (const { paper, concept, weight } of structure.mentions) {
    if (concepts.size === centers.length && concepts.has(concept)) count(paper, weight);
    if (papers.size === centers.length && papers.has(paper)) count(concept, weight);
  }
  const kind = papers.size > 0 ? 'concept' : 'paper';
  const drawn = kind === 'paper' ? visible.papers : visible.concepts;
  const neighbours = drawn.flatMap((number): Neighbour[] => {
    const common = shared.get(number);
    return common?.links === centers.length ? [{ kind, number, weight: common.weight }] : [];
  });
  const shows = neighbours.length > 0 || centers.some((center) => isVisible(visible, center));
  return shows ? networkOf(structure, centers, neighbours) : null;
}

/** Returns the network of `centers` with `neighbours`, which it sorts. */
function networkOf(
  structure: DatasetStructure,
  centers: readonly NodeRef[],
  neighbours: Neighbour[],
): EgoNetwork | null {
  const [center, ...others] = centers;
  if (center === undefined) return null;
  neighbours.sort((a, b) => b.weight - a.weight || a.number - b.number);
  const members: NodeRef[] = [...centers, ...neighbours];
  return {
    center,
    others,
    centers: nodeSetOf(centers),
    neighbours,
    ...nodeSetOf(members),
    communities: new Set(members.map((node) => communityOf(structure, node))),
  };
}

/** Returns `nodes` as a set. */
export function nodeSetOf(nodes: readonly NodeRef[]): NodeSet {
  const numbersOf = (kind: NodeRef['kind']) =>
    new Set(nodes.filter((node) => node.kind === kind).map((node) => node.number));
  return { papers: numbersOf('paper'), concepts: numbersOf('concept') };
}

/** Tells whether `nodes` holds `node`. */
export function egoHolds(nodes: NodeSet, node: NodeRef): boolean {
  return (node.kind === 'paper' ? nodes.papers : nodes.concepts).has(node.number);
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
  return mentionsOf(mentions, { kind, number }).map(
    ({ paper, concept, weight }): Neighbour =>
      kind === 'paper'
        ? { kind: 'concept', number: concept, weight }
        : { kind: 'paper', number: paper, weight },
  );
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
