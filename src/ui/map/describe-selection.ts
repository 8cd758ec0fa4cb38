/** What is selected in words, whatever it is, for those who don't see it. */
import type { DatasetStructure, NodeRef, Subgraph } from '../../core/types.ts';
import { nameOfSide } from '../../explorer/compared-sides.ts';
import { linkTitleOf } from '../../explorer/describe.ts';
import type { ComparedSide, ExplorerState } from '../../explorer/state.ts';
import { descriptionsText as words } from '../text/descriptions.ts';
import { describeNode } from './describe-node.ts';

/** Returns one sentence or two on the selection; that there is none, where nothing is selected. */
export function describeSelection(
  structure: DatasetStructure,
  visible: Subgraph,
  {
    selected,
    picked,
    link,
    compared,
  }: Pick<ExplorerState, 'selected' | 'picked' | 'link' | 'compared'>,
): string {
  if (link !== null) return words.link(linkTitleOf(structure, link));
  if (picked.length > 0) return words.selected(countNodes(picked));
  if (compared !== null) {
    const [one, other] = compared;
    return words.compared(sideInWords(structure, one), sideInWords(structure, other));
  }
  return describeNode(structure, visible, selected);
}

function sideInWords(structure: DatasetStructure, side: ComparedSide): string {
  return side.kind === 'nodes' ? countNodes(side.nodes) : (nameOfSide(structure, side) ?? '');
}

function countNodes(nodes: readonly NodeRef[]): string {
  const papers = nodes.filter(({ kind }) => kind === 'paper').length;
  return words.nodes(papers, nodes.length - papers);
}
