/** What can be exported: each scope with its subgraph, or none where the choices leave it open. */
import { selectCommunity, selectEgoNetwork, selectEverything } from '../core/graph/subgraph.ts';
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';
import { titleOf } from './describe.ts';
import { communityOf } from './ego-network.ts';
import { placeNameOf } from './place-name.ts';

export type ScopeName = 'selection' | 'twoSteps' | 'community' | 'visible' | 'everything';

export interface ExportScope {
  name: ScopeName;
  /** Null where nothing is selected or no community is chosen. */
  subgraph: Subgraph | null;
  /** The title of the node or community that it is about; empty where it is about none. */
  subject: string;
}

/**
 * Returns every scope, the narrowest first. The community is the focused one, else that of the
 * selected node.
 */
export function exportScopes(
  structure: DatasetStructure,
  visible: Subgraph,
  selected: NodeRef | null,
  focusedCommunity: number | null,
): ExportScope[] {
  const subject = selected === null ? '' : titleOf(structure, selected);
  const ego = (hops: number) =>
    selected === null ? null : selectEgoNetwork(structure, selected, hops);
  const home = focusedCommunity ?? (selected === null ? -1 : communityOf(structure, selected));
  const community = structure.communities[home];
  return [
    { name: 'selection', subgraph: ego(1), subject },
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
