/** The map in words, for those who don't see it. */
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';
import { communityOf, isVisible, selectVisibleEgo } from './ego-network.ts';
import { isBorderline } from './firmness.ts';
import { placeNameOf } from './place-name.ts';
import type { ExplorerState } from './state.ts';

const namedNeighbours = 3;

/** Returns one sentence or two on `node`: what it is, where it lies, what it is linked to. */
export function describeNode(
  structure: DatasetStructure,
  visible: Subgraph,
  node: NodeRef | null,
): string {
  if (node === null) return 'Nothing selected.';
  const community = structure.communities[communityOf(structure, node)];
  const home = community === undefined ? '' : `, in ${placeNameOf(structure, community).title}`;
  const nodes = node.kind === 'paper' ? structure.papers : structure.concepts;
  const borderline = isBorderline(nodes[node.number]) ? ', borderline' : '';
  const ego = selectVisibleEgo(structure, visible, node);
  if (ego === null) return `${titleOf(structure, node)}${home}. Not on the map now.`;
  const names = ego.neighbours.slice(0, namedNeighbours).map((near) => titleOf(structure, near));
  const noun = isVisible(visible, node) ? 'link' : otherKind(node);
  const links = `${counted(ego.neighbours.length, noun)}${names.length > 0 ? `: ${names.join(', ')}` : ''}`;
  const more = ego.neighbours.length > names.length ? ' and more' : '';
  const absent = isVisible(visible, node) ? '' : ' Not on the map now.';
  return `${titleOf(structure, node)}${kindOf(structure, node)}${home}${borderline}.${absent} ${links}${more}.`;
}

/** Returns a sentence on several selected nodes, or on the link that is asked about; empty for neither. */
export function describeSelection(
  structure: DatasetStructure,
  { picked, link }: Pick<ExplorerState, 'picked' | 'link'>,
): string {
  if (link !== null) {
    const { source, target } = link;
    return `Link between ${titleOf(structure, source)} and ${titleOf(structure, target)}.`;
  }
  if (picked.length === 0) return '';
  const papers = picked.filter(({ kind }) => kind === 'paper').length;
  const counts = [
    ...(papers > 0 ? [counted(papers, 'paper')] : []),
    ...(papers < picked.length ? [counted(picked.length - papers, 'concept')] : []),
  ];
  return `${counts.join(' and ')} selected.`;
}

/** Returns what `node` is called: a concept's label, a paper's title. */
export function titleOf(structure: DatasetStructure, node: NodeRef): string {
  if (node.kind === 'paper') return structure.papers[node.number]?.title ?? '';
  return structure.concepts[node.number]?.label ?? '';
}

function otherKind(node: NodeRef): NodeRef['kind'] {
  return node.kind === 'paper' ? 'concept' : 'paper';
}

function kindOf(structure: DatasetStructure, node: NodeRef): string {
  if (node.kind === 'paper') return ', paper';
  return `, concept in ${counted(structure.concepts[node.number]?.papers ?? 0, 'paper')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
