/** What is selected in words, whatever it is, for those who don't see it. */
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';
import { nameOfSide } from './compared-sides.ts';
import { describeNode, linkTitleOf } from './describe.ts';
import type { ComparedSide, ExplorerState } from './state.ts';

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
  if (link !== null) return `The link of ${linkTitleOf(structure, link)}.`;
  if (picked.length > 0) return `${countNodes(picked)} selected.`;
  if (compared !== null) {
    const [one, other] = compared.map((side) => sideInWords(structure, side));
    return `${one} compared with ${other}.`;
  }
  return describeNode(structure, visible, selected);
}

function sideInWords(structure: DatasetStructure, side: ComparedSide): string {
  return side.kind === 'nodes' ? countNodes(side.nodes) : (nameOfSide(structure, side) ?? '');
}

function countNodes(nodes: readonly NodeRef[]): string {
  const papers = nodes.filter(({ kind }) => kind === 'paper').length;
  const concepts = nodes.length - papers;
  return [
    ...(papers > 0 ? [`${papers} ${papers === 1 ? 'paper' : 'papers'}`] : []),
    ...(concepts > 0 ? [`${concepts} ${concepts === 1 ? 'concept' : 'concepts'}`] : []),
  ].join(' and ');
}
