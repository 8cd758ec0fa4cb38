/** The map in words, for those who don't see it. */
import type { DatasetStructure, NodeRef, Subgraph } from '../core/types.ts';
import { communityOf, isVisible, selectVisibleEgo } from './ego-network.ts';
import { isBorderline } from './firmness.ts';
import { placeNameOf } from './place-name.ts';
import type { LinkRef } from './state.ts';

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

/** Returns what `node` is called: a concept's label, a paper's title. */
export function titleOf(structure: DatasetStructure, node: NodeRef): string {
  if (node.kind === 'paper') return structure.papers[node.number]?.title ?? '';
  return structure.concepts[node.number]?.label ?? '';
}

/** Returns what a link is called: "attention in AST-Probe", "attention and transformer". */
export function linkTitleOf(structure: DatasetStructure, { source, target }: LinkRef): string {
  const [from, to] = [titleOf(structure, source), titleOf(structure, target)];
  return source.kind === target.kind ? `${from} and ${to}` : `${to} in ${from}`;
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
