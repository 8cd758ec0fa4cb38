/** The bridges of a map, found when they are first asked for. */
import { type Bridge, type Bridges, listBridges } from '../core/analysis/bridges.ts';
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { sameNode } from './node-refs.ts';

export type { Bridge };

const known = new WeakMap<DatasetStructure, Bridges>();

/** Returns the bridges of `structure`, best first. O(nodes + links) at first, then kept. */
export function bridgesOf(structure: DatasetStructure): Bridges {
  const kept = known.get(structure);
  if (kept !== undefined) return kept;
  const bridges = listBridges(structure);
  known.set(structure, bridges);
  return bridges;
}

/** Returns what `node` connects; `null` where it is no bridge. */
export function bridgeAt(structure: DatasetStructure, node: NodeRef): Bridge | null {
  const { papers, concepts } = bridgesOf(structure);
  const alike = node.kind === 'paper' ? papers : concepts;
  return alike.find((bridge) => sameNode(bridge.node, node)) ?? null;
}
