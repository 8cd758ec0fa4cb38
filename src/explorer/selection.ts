/** What is selected: a node, several, a link, or two selections that are compared. */
import type { NodeRef } from '../core/types.ts';
import type { ExplorerState } from './state.ts';

/** Tells whether anything is. */
export function hasSelection({
  selected,
  picked,
  link,
  compared,
}: Pick<ExplorerState, 'selected' | 'picked' | 'link' | 'compared'>): boolean {
  return selected !== null || picked.length > 0 || link !== null || compared !== null;
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
