/** Details of a new selection come in front of a panel that stands in their place; undoing opens none. */
import { useEffect } from 'react';
import { hasSelection } from '../../explorer/selection.ts';
import { useOpenMap } from './open-map.ts';
import type { Surfaces } from './surfaces.ts';

export function useDetailsInFront({ putDetailsInFront }: Surfaces): void {
  const { store } = useOpenMap();
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.restorations !== previous.restorations) return;
        const isNew =
          state.selected !== previous.selected ||
          state.picked !== previous.picked ||
          state.link !== previous.link ||
          state.compared !== previous.compared ||
          state.focusedCommunity !== previous.focusedCommunity;
        if (isNew && (hasSelection(state) || state.focusedCommunity !== null)) putDetailsInFront();
      }),
    [store, putDetailsInFront],
  );
}
