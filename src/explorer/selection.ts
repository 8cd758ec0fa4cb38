/** What is selected: a node, several, a link, or two selections that are compared. */
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
