/** What the choices leave on the map, with its counts. */
import type { Subgraph } from '../../core/types.ts';
import {
  countVisible,
  type Passing,
  selectPassing,
  selectVisible,
  type VisibleCounts,
} from '../../explorer/visible.ts';
import { useExplorer, useOpenMap } from './open-map.ts';

/** Returns the visible subgraph; the same object while the filters stay. */
export function useVisible(): Subgraph {
  const { structure } = useOpenMap();
  return useExplorer((state) => selectVisible(structure, state));
}

/** Returns what the filters leave, drawn in the view or not; the same object while they stay. */
export function usePassing(): Passing {
  const { structure } = useOpenMap();
  return useExplorer((state) => selectPassing(structure, state));
}

/** Returns the counts of what is visible. */
export function useVisibleCounts(): VisibleCounts {
  const { structure } = useOpenMap();
  return countVisible(structure, useVisible());
}
