/** What is selected: a node, several, a link, or two selections that are compared. */
import type { NodeRef } from '../core/types.ts';
import { sameNode } from './node-refs.ts';
import type { ComparedSide, ExplorerState, LinkRef } from './state.ts';

type SelectionChoices = Pick<ExplorerState, 'selected' | 'picked' | 'link' | 'compared'>;

/** Returns what is selected, the same object while it stays; null where nothing is. */
export function selectionOf({
  selected,
  picked,
  link,
  compared,
}: SelectionChoices):
  | NodeRef
  | readonly NodeRef[]
  | LinkRef
  | readonly [ComparedSide, ComparedSide]
  | null {
  return selected ?? link ?? compared ?? (picked.length > 0 ? picked : null);
}

/** Tells whether anything is. */
export function hasSelection(state: SelectionChoices): boolean {
  return selectionOf(state) !== null;
}

/** Returns the selected node, the several that are selected, or the ends of the link that is asked about. */
export function chosenNodes({
  selected,
  picked,
  link,
}: Pick<ExplorerState, 'selected' | 'picked' | 'link'>): readonly NodeRef[] {
  if (selected !== null) return [selected];
  return link === null ? picked : [link.source, link.target];
}

/** Tells whether `chosenNodes` of both are the same nodes in the same order. O(nodes). */
export function sameChosenNodes(
  one: Pick<ExplorerState, 'selected' | 'picked' | 'link'>,
  other: Pick<ExplorerState, 'selected' | 'picked' | 'link'>,
): boolean {
  const nodes = chosenNodes(one);
  const others = chosenNodes(other);
  if (nodes === others) return true;
  return (
    nodes.length === others.length &&
    nodes.every((node, place) => sameNode(node, others[place] ?? null))
  );
}
