/** Shows the selection of an address that names no camera, as soon as the map is drawn. */
import { useEffect } from 'react';
import { chosenNodes } from '../../explorer/selection.ts';
import type { Stage } from '../../stage/create-stage.ts';
import { useOpenMap } from './open-map.ts';

export function useSelectionInView(stage: Stage | null): void {
  const { store } = useOpenMap();
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit is no address that opens
  useEffect(() => {
    const state = store.getState();
    if (chosenNodes(state).length > 0 && state.camera === null) stage?.fitSelection();
  }, [stage]);
}
