/** The choices on a map, carried to another edition of it. */
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { findConcept } from './find-concept.ts';
import { compareNodes, linkBetween, sameNode, sortedNodes } from './node-refs.ts';
import { liesIn, type PartPath, wholeCommunity } from './parts.ts';
import { type Question, takeTerms } from './question.ts';
import type { ComparedSide, ExplorerState, LinkRef, Pin } from './state.ts';

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
  const nodes = (chosen: readonly NodeRef[]) =>
    sortedNodes(chosen.flatMap((node) => carryNode(node, from, to) ?? []));
  const hidden = state.hiddenCommunities.flatMap(community);
  const focused = [state.focusedCommunity ?? []].flat().flatMap(community);
  const picked = nodes(state.picked);
  const side = (compared: ComparedSide): ComparedSide | null => {
    if (compared.kind === 'node') {
      const node = carryNode(compared.node, from, to);
      return node && { kind: 'node', node };
    }
    if (compared.kind === 'nodes') {
      const members = nodes(compared.nodes);
      return members.length === 0 ? null : { kind: 'nodes', nodes: members };
    }
    const [carried] = [community(compared.community)].flat();
    return carried === undefined ? null : { kind: 'community', community: carried };
  };
  const [first = null, second = null] = (state.compared ?? []).map(side);
  return {
    ...state,
    selected: picked.length === 1 ? (picked[0] ?? null) : carryNode(state.selected, from, to),
    picked: picked.length > 1 ? picked : [],
    link: carryLink(state.link, from, to),
    compared: first === null || second === null ? null : [first, second],
    hovered: null,
    focusedCommunity: focused[0] ?? null,
    focusedPart: carryPart(state, from, to),
    hiddenCommunities: [...new Set(hidden)].sort((a, b) => a - b),
    hiddenNodes: nodes(state.hiddenNodes),
    expanded: nodes(state.expanded),
    pins: carryPins(state.pins, from, to),
    question: carryQuestion(state.question, from, to),
  };
}

/** A link whose ends became one is asked about no longer. */
function carryLink(
  link: LinkRef | null,
  from: DatasetStructure,
  to: DatasetStructure,
): LinkRef | null {
  if (link === null) return null;
  const source = carryNode(link.source, from, to);
  const target = carryNode(link.target, from, to);
  if (source === null || target === null || sameNode(source, target)) return null;
  return linkBetween(source, target);
}

/** Of nodes that became one the first keeps its place. */
function carryPins(pins: readonly Pin[], from: DatasetStructure, to: DatasetStructure): Pin[] {
  const carried: Pin[] = [];
  for (const pin of pins) {
    const node = carryNode(pin.node, from, to);
    if (node === null || carried.some((other) => sameNode(other.node, node))) continue;
    carried.push({ ...pin, node });
  }
  return carried.sort((a, b) => compareNodes(a.node, b.node));
}

function carryQuestion(question: Question, from: DatasetStructure, to: DatasetStructure): Question {
  const terms = question.flatMap(({ operator, concept }) => {
    const node = carryNode({ kind: 'concept', number: concept }, from, to);
    return node === null ? [] : [{ operator, concept: node.number }];
  });
  return takeTerms(terms);
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
