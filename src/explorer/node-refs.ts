/** Nodes and links by reference: equality, order, sets. */
import type { NodeRef } from '../core/types.ts';
import type { LinkRef } from './state.ts';

/** Tells whether two references name the same node. */
export function sameNode(a: NodeRef | null, b: NodeRef | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.number === b.number);
}

/** Returns a key by which a node is told from all others of its map. */
export function keyOfNode({ kind, number }: NodeRef): string {
  return `${kind} ${number}`;
}

/** Orders papers before concepts, then by number. */
export function compareNodes(a: NodeRef, b: NodeRef): number {
  if (a.kind !== b.kind) return a.kind === 'paper' ? -1 : 1;
  return a.number - b.number;
}

/** Returns the distinct nodes of `nodes`, ordered by `compareNodes`. O(n log n). */
export function sortedNodes(nodes: Iterable<NodeRef>): NodeRef[] {
  const sorted = [...nodes].sort(compareNodes);
  return sorted.filter((node, place) => !sameNode(node, sorted[place - 1] ?? null));
}

/** Tells whether `nodes` holds `node`. O(n). */
export function holdsNode(nodes: readonly NodeRef[], node: NodeRef): boolean {
  return nodes.some((other) => sameNode(other, node));
}

/** Returns `nodes` with `node`, or without it where it was there, ordered by `compareNodes`. */
export function toggleNode(nodes: readonly NodeRef[], node: NodeRef): NodeRef[] {
  return holdsNode(nodes, node)
    ? nodes.filter((other) => !sameNode(other, node))
    : sortedNodes([...nodes, node]);
}

/** Returns the link between two different nodes. */
export function linkBetween(a: NodeRef, b: NodeRef): LinkRef {
  const [source, target] = compareNodes(a, b) <= 0 ? [a, b] : [b, a];
  return { source, target };
}

/** Tells whether two references name the same link. */
export function sameLink(a: LinkRef | null, b: LinkRef | null): boolean {
  return (
    a === b ||
    (a !== null && b !== null && sameNode(a.source, b.source) && sameNode(a.target, b.target))
  );
}
