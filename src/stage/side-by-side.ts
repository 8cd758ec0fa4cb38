/** What stands out while two selections are compared: their papers, and the concepts of both. */
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { compareSides } from '../explorer/compared-sides.ts';
import { communityOf, type NodeSet, nodeSetOf } from '../explorer/ego-network.ts';
import type { ExplorerState } from '../explorer/state.ts';

export interface SideBySide extends NodeSet {
  communities: ReadonlySet<number>;
}

type Compared = NonNullable<ExplorerState['compared']>;

const known = new WeakMap<Compared, { of: DatasetStructure; sides: SideBySide }>();

/** Returns what stands out; the same object for the same comparison; null without one. O(mentions). */
export function sideBySide(
  structure: DatasetStructure,
  compared: Compared | null,
): SideBySide | null {
  if (compared === null) return null;
  const kept = known.get(compared);
  if (kept?.of === structure) return kept.sides;
  const { papers, concepts } = compareSides(structure, ...compared);
  const numbers = [...papers.both, ...papers.first, ...papers.second];
  const nodes = [
    ...numbers.map((number): NodeRef => ({ kind: 'paper', number })),
    ...concepts.both.map(({ concept }): NodeRef => ({ kind: 'concept', number: concept })),
    ...compared.flatMap((side) =>
      side.kind === 'nodes' ? side.nodes : side.kind === 'node' ? side.node : [],
    ),
  ];
  const communities = new Set(
    numbers.map((number) => communityOf(structure, { kind: 'paper', number })),
  );
  const sides = { ...nodeSetOf(nodes), communities };
  known.set(compared, { of: structure, sides });
  return sides;
}
