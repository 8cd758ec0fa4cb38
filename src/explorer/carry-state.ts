/** The choices on a map, carried to another edition of it. */
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { findConcept } from './find-concept.ts';
import { liesIn, type PartPath, wholeCommunity } from './parts.ts';
import type { ExplorerState } from './state.ts';

/**
 * Returns `state`, which was chosen on `from`, for `to`, a dataset of the same papers: a concept by
 * its id or by what it was merged into, a community and a part of one by their first papers. What `to`
 * does not hold is chosen no longer. The camera stays.
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
    focusedPart: carryPart(state, from, to),
    hiddenCommunities: [...new Set(hidden)].sort((a, b) => a - b),
  };
}

function carryPart(
  { focusedCommunity, focusedPart }: ExplorerState,
  from: DatasetStructure,
  to: DatasetStructure,
): PartPath {
  if (focusedPart.length === 0) return focusedPart;
  const first = from.papers.findIndex(
    (paper) => paper.community === focusedCommunity && liesIn(paper, focusedPart),
  );
  const path = to.papers[first]?.parts.slice(0, focusedPart.length) ?? wholeCommunity;
  return path.length === focusedPart.length ? path : wholeCommunity;
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
