/** The choices on a map, carried to another edition of it. */
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { findConcept } from './find-concept.ts';
import type { ExplorerState } from './state.ts';

/**
 * Returns `state`, which was chosen on `from`, for `to`, a dataset of the same papers: a concept by
 * its id or by what it was merged into, a community by its first paper. What `to` does not hold is
 * chosen no longer. The camera stays.
 */
export function carryState(
  state: ExplorerState,
  from: DatasetStructure,
  to: DatasetStructure,
): ExplorerState {
  const community = (number: number): number | [] => {
    const paper = from.papers.findIndex((member) => member.community === number);
    return to.papers[paper]?.community ?? [];
  };
  const hidden = state.hiddenCommunities.flatMap(community);
  const focused = [state.focusedCommunity ?? []].flat().flatMap(community);
  return {
    ...state,
    selected: carryNode(state.selected, from, to),
    hovered: null,
    focusedCommunity: focused[0] ?? null,
    hiddenCommunities: [...new Set(hidden)].sort((a, b) => a - b),
  };
}

function carryNode(
  node: NodeRef | null,
  from: DatasetStructure,
  to: DatasetStructure,
): NodeRef | null {
  if (node === null || node.kind === 'paper') return node;
  const concept = from.concepts[node.number];
  if (concept === undefined) return null;
  const number = findConcept(to, concept.id, concept.variants);
  return number === null ? null : { kind: 'concept', number };
}
