/** What can be exported: each scope with its subgraph, or none where the choices leave it open. */

import { indexMentions } from '../core/analysis/mention-index.ts';
import {
  induceSubgraph,
  selectCommunity,
  selectEgoNetwork,
  selectEverything,
} from '../core/graph/subgraph.ts';
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';
import { linkTitleOf, titleOf } from './describe.ts';
import { communityOf } from './ego-network.ts';
import { placeNameOf } from './place-name.ts';
import type { ExplorerState, LinkRef } from './state.ts';

export type ScopeName = 'selection' | 'twoSteps' | 'community' | 'visible' | 'everything';

export interface ExportScope {
  name: ScopeName;
  /** Null where nothing is selected or no community is chosen. */
  subgraph: Subgraph | null;
  /** The title of the node or community that it is about; empty where it is about none. */
  subject: string;
}

/**
 * Returns every scope, the narrowest first. The selection is a node with its neighbours, several nodes,
 * or the ends of a link with the papers that both have. The community is the focused one, else that of
 * the selected node.
 */
export function exportScopes(
  structure: DatasetStructure,
  visible: Subgraph,
  selection: Selection,
  focusedCommunity: number | null,
): ExportScope[] {
  const { selected, link } = selection;
  const subject =
    selected !== null
      ? titleOf(structure, selected)
      : link === null
        ? ''
        : linkTitleOf(structure, link);
  const ego = (hops: number) =>
    selected === null ? null : selectEgoNetwork(structure, selected, hops);
  const home = focusedCommunity ?? (selected === null ? -1 : communityOf(structure, selected));
  const community = structure.communities[home];
  return [
    { name: 'selection', subgraph: ego(1) ?? severalOf(structure, selection), subject },
    { name: 'twoSteps', subgraph: ego(2), subject },
    {
      name: 'community',
      subgraph: community === undefined ? null : selectCommunity(structure, home),
      subject: community === undefined ? '' : placeNameOf(structure, community).title,
    },
    { name: 'visible', subgraph: visible, subject: '' },
    { name: 'everything', subgraph: selectEverything(structure), subject: '' },
  ];
}

type Selection = Pick<ExplorerState, 'selected' | 'picked' | 'link'>;

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
