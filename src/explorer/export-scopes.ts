/** What can be exported: each scope with its subgraph, or none where the choices leave it open. */

import { indexMentions } from '../core/analysis/mention-index.ts';
import type { ExportScope } from '../core/export/source.ts';
import {
  induceSubgraph,
  selectCommunity,
  selectEgoNetwork,
  selectEverything,
} from '../core/graph/subgraph.ts';
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';
import { linkTitleOf, titleOf } from './describe.ts';
import { placeNameOf } from './place-name.ts';
import type { ExplorerState, LinkRef } from './state.ts';

export type ScopeKind = ExportScope['kind'];

/** A scope with what it holds; null where nothing is selected, or no community chosen. */
export interface OfferedScope<Held = Subgraph | null> extends ExportScope {
  subgraph: Held;
}

type Selection = Pick<ExplorerState, 'selected' | 'picked' | 'link'>;

/** How far an ego network reaches at most. */
export const farthestHops = 3;

export interface ScopeChoices {
  /** Number of a community; null for none. */
  community: number | null;
  /** Links that the ego network goes from what is selected: whole number. */
  hops: number;
}

/** Returns every scope, the narrowest first. */
export function exportScopes(
  structure: DatasetStructure,
  visible: Subgraph,
  selection: Selection,
  { community, hops }: ScopeChoices,
): OfferedScope[] {
  return [
    selectionScope(structure, selection),
    egoScope(structure, selection, hops),
    communityScope(structure, community),
    visibleScope(visible),
    everythingScope(structure),
  ];
}

/**
 * Returns the selection: a node with its neighbours, several nodes as they are, or the ends of a link
 * with what both of them have.
 */
export function selectionScope(structure: DatasetStructure, selection: Selection): OfferedScope {
  const { selected } = selection;
  return {
    kind: 'selection',
    subject: subjectOf(structure, selection),
    subgraph:
      selected === null
        ? severalOf(structure, selection)
        : selectEgoNetwork(structure, selected, 1),
  };
}

/** Returns what lies within `hops` mention links of the selected nodes. */
export function egoScope(
  structure: DatasetStructure,
  selection: Selection,
  hops: number,
): OfferedScope {
  const centers = centersOf(selection);
  return {
    kind: 'ego',
    subject: subjectOf(structure, selection),
    subgraph: centers.length === 0 ? null : selectEgoNetwork(structure, centers, hops),
  };
}

/** Returns a community, by number. */
export function communityScope(structure: DatasetStructure, number: number | null): OfferedScope {
  const community = structure.communities[number ?? -1];
  return {
    kind: 'community',
    subject: community === undefined ? '' : placeNameOf(structure, community).title,
    subgraph: community === undefined ? null : selectCommunity(structure, community.number),
  };
}

/** Returns what the map shows. */
export function visibleScope(visible: Subgraph): OfferedScope<Subgraph> {
  return { kind: 'visible', subject: '', subgraph: visible };
}

export function everythingScope(structure: DatasetStructure): OfferedScope<Subgraph> {
  return { kind: 'everything', subject: '', subgraph: selectEverything(structure) };
}

function centersOf({ selected, picked, link }: Selection): readonly NodeRef[] {
  if (selected !== null) return [selected];
  return link === null ? picked : [link.source, link.target];
}

/** Returns the title of the selected node or link; empty for several nodes or none. */
function subjectOf(structure: DatasetStructure, { selected, link }: Selection): string {
  if (selected !== null) return titleOf(structure, selected);
  return link === null ? '' : linkTitleOf(structure, link);
}

/** Returns several nodes, or a link with what stands behind it; null where neither is selected. */
function severalOf(structure: DatasetStructure, { picked, link }: Selection): Subgraph | null {
  const nodes = link === null ? picked : [link.source, link.target, ...sharedBy(structure, link)];
  if (nodes.length === 0) return null;
  const numbersOf = (wanted: NodeRef['kind']) =>
    nodes.filter(({ kind }) => kind === wanted).map(({ number }) => number);
  return induceSubgraph(structure, numbersOf('paper'), numbersOf('concept'));
}

/** Returns the papers that mention both concepts of a link, or the concepts that both papers have. */
function sharedBy(structure: DatasetStructure, { source, target }: LinkRef): NodeRef[] {
  if (source.kind !== target.kind) return [];
  const index = indexMentions(structure);
  const links = source.kind === 'concept' ? index.concepts : index.papers;
  const others = new Set(links[target.number]?.features);
  const kind = source.kind === 'concept' ? 'paper' : 'concept';
  return (links[source.number]?.features ?? [])
    .filter((number) => others.has(number))
    .map((number) => ({ kind, number }));
}

export interface SubgraphSize {
  nodes: number;
  mentions: number;
  cooccurrences: number;
  similarities: number;
}

/** Returns how many nodes a subgraph holds, and how many links of each kind. */
export function subgraphSize(subgraph: Subgraph): SubgraphSize {
  return {
    nodes: subgraph.papers.length + subgraph.concepts.length,
    mentions: subgraph.mentions.length,
    cooccurrences: subgraph.cooccurrences.length,
    similarities: subgraph.similarities.length,
  };
}
