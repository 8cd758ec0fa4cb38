/** The two sides of a comparison: which papers each stands for, what it is called. */
import {
  type ComparedConcept,
  type Comparison,
  compareSelections,
  type Parting,
} from '../core/analysis/compare-selections.ts';
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { papersByConcept } from './concept-papers.ts';
import { titleOf } from './describe.ts';
import { membersOf } from './details.ts';
import { communityOf } from './ego-network.ts';
import { placeLineOf } from './place-name.ts';
import type { ComparedSide } from './state.ts';

export type { ComparedConcept, Comparison, Parting };

/** Returns the comparison of the papers that two sides stand for. */
export function compareSides(
  structure: DatasetStructure,
  one: ComparedSide,
  other: ComparedSide,
): Comparison {
  return compareSelections(structure, papersOfSide(structure, one), papersOfSide(structure, other));
}

/**
 * Returns the papers that a side stands for, ascending: those of a community; those that mention a
 * concept; a paper itself; of several nodes the papers among them or, where there is none, those that
 * mention any of the concepts.
 */
export function papersOfSide(structure: DatasetStructure, side: ComparedSide): number[] {
  if (side.kind === 'community') return membersOf(structure.papers, side.community);
  const nodes = side.kind === 'node' ? [side.node] : side.nodes;
  const papers = nodes.filter(({ kind }) => kind === 'paper').map(({ number }) => number);
  const found =
    papers.length > 0
      ? papers
      : nodes.flatMap(({ number }) => papersByConcept(structure)[number] ?? []);
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Returns the name of a side of one node or a community; null of several nodes. */
export function nameOfSide(structure: DatasetStructure, side: ComparedSide): string | null {
  if (side.kind === 'nodes') return null;
  if (side.kind === 'node') return titleOf(structure, side.node);
  const community = structure.communities[side.community];
  return community === undefined ? '' : placeLineOf(structure, community);
}

/** Returns the node whose shape and colour stand for a side; null of several nodes. */
export function signOfSide(
  structure: DatasetStructure,
  side: ComparedSide,
): { kind: NodeRef['kind']; community: number } | null {
  if (side.kind === 'nodes') return null;
  return side.kind === 'community'
    ? { kind: 'concept', community: side.community }
    : { kind: side.node.kind, community: communityOf(structure, side.node) };
}

/** Returns the side that these nodes make: one alone stands for itself. */
export function sideOfNodes(nodes: readonly NodeRef[]): ComparedSide {
  const [node] = nodes;
  return node !== undefined && nodes.length === 1
    ? { kind: 'node', node }
    : { kind: 'nodes', nodes };
}
