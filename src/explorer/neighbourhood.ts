/** Selections that follow from others: what lies within some links, what is left, what filters hide. */
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';
import { keyOfNode, sortedNodes } from './node-refs.ts';
import type { MapView } from './state.ts';

interface Link {
  source: NodeRef;
  target: NodeRef;
}

/**
 * Returns `from` with every node of `visible` that is at most `hops` of its links away, ordered by
 * `compareNodes`; without `from` nothing. O(hops · links).
 */
export function nodesWithin(visible: Subgraph, from: readonly NodeRef[], hops: number): NodeRef[] {
  const links = linksIn(visible);
  const reached = new Map(from.map((node) => [keyOfNode(node), node]));
  for (let hop = 0; hop < hops; hop += 1) {
    const before = new Set(reached.keys());
    for (const { source, target } of links) {
      const [a, b] = [keyOfNode(source), keyOfNode(target)];
      if (before.has(a)) reached.set(b, target);
      if (before.has(b)) reached.set(a, source);
    }
    if (reached.size === before.size) break;
  }
  return sortedNodes(reached.values());
}

/** Returns the nodes of `visible` that are not in `nodes`, ordered by `compareNodes`. O(nodes). */
export function nodesOutside(visible: Subgraph, nodes: readonly NodeRef[]): NodeRef[] {
  const inside = new Set(nodes.map(keyOfNode));
  return nodesIn(visible).filter((node) => !inside.has(keyOfNode(node)));
}

/** Returns every node of `visible`, ordered by `compareNodes`. */
export function nodesIn({ papers, concepts }: Subgraph): NodeRef[] {
  return sortedNodes([
    ...papers.map((number): NodeRef => ({ kind: 'paper', number })),
    ...concepts.map((number): NodeRef => ({ kind: 'concept', number })),
  ]);
}

/**
 * Returns how many nodes that `node` is linked to the choices leave off the map, of the kinds that the
 * view draws: papers and concepts by mention, or those like it. O(links).
 * @param visible what the map shows, in the view of `view`.
 */
export function countHiddenNeighbours(
  structure: DatasetStructure,
  visible: Subgraph,
  view: MapView,
  node: NodeRef,
): number {
  const shown = new Set(nodesIn(visible).map(keyOfNode));
  const absent = new Set<string>();
  const whole: Subgraph = {
    papers: [],
    concepts: [],
    mentions: view === 'both' ? structure.mentions : [],
    cooccurrences: view === 'concepts' ? structure.cooccurrences : [],
    similarities: view === 'papers' ? structure.similarities : [],
  };
  const key = keyOfNode(node);
  for (const { source, target } of linksIn(whole)) {
    const [a, b] = [keyOfNode(source), keyOfNode(target)];
    if (a === key && !shown.has(b)) absent.add(b);
    if (b === key && !shown.has(a)) absent.add(a);
  }
  return absent.size;
}

/**
 * Tells whether two nodes have a link of the map, in whichever view: a mention, or one of those between
 * concepts and between papers. O(links).
 */
export function areLinked(structure: DatasetStructure, a: NodeRef, b: NodeRef): boolean {
  if (a.kind !== b.kind) {
    const [paper, concept] = a.kind === 'paper' ? [a, b] : [b, a];
    return structure.mentions.some(
      (link) => link.paper === paper.number && link.concept === concept.number,
    );
  }
  const links = a.kind === 'paper' ? structure.similarities : structure.cooccurrences;
  return links.some(
    ({ source, target }) =>
      (source === a.number && target === b.number) || (source === b.number && target === a.number),
  );
}

function linksIn({ mentions, cooccurrences, similarities }: Subgraph): Link[] {
  return [
    ...mentions.map(
      ({ paper, concept }): Link => ({
        source: { kind: 'paper', number: paper },
        target: { kind: 'concept', number: concept },
      }),
    ),
    ...cooccurrences.map(
      ({ source, target }): Link => ({
        source: { kind: 'concept', number: source },
        target: { kind: 'concept', number: target },
      }),
    ),
    ...similarities.map(
      ({ source, target }): Link => ({
        source: { kind: 'paper', number: source },
        target: { kind: 'paper', number: target },
      }),
    ),
  ];
}
