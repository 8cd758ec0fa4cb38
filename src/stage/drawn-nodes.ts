/** Which nodes a scene draws, to be asked node by node without a search. */
import type { DatasetStructure, Subgraph } from '../core/types.ts';
import { communityOf } from '../explorer/ego-network.ts';

export interface DrawnNodes {
  papers: ReadonlySet<number>;
  concepts: ReadonlySet<number>;
  /** Communities with at least one drawn node. */
  settled: ReadonlySet<number>;
}

const known = new WeakMap<Subgraph, DrawnNodes>();

/** Returns the nodes of `visible`. O(nodes) for a new one, then kept as long as it is. */
export function drawnNodesOf(structure: DatasetStructure, visible: Subgraph): DrawnNodes {
  const kept = known.get(visible);
  if (kept !== undefined) return kept;
  const settled = new Set<number>();
  for (const number of visible.papers)
    settled.add(communityOf(structure, { kind: 'paper', number }));
  for (const number of visible.concepts) {
    settled.add(communityOf(structure, { kind: 'concept', number }));
  }
  const drawn = { papers: new Set(visible.papers), concepts: new Set(visible.concepts), settled };
  known.set(visible, drawn);
  return drawn;
}
