/** What nodes and links are called. */
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import type { LinkRef } from './state.ts';

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
