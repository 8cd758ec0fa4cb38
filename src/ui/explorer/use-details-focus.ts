/** Keeps the keyboard's place: when what held the focus is gone, the title of the new details takes it. */
import { useEffect } from 'react';
import { hasSelection, selectionOf } from '../../explorer/selection.ts';
import { focusTitleIfLost } from '../details/details-head.tsx';
import { useOpenMap } from './open-map.ts';

export function useDetailsFocus(): void {
  const { store } = useOpenMap();
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (selectionOf(state) === selectionOf(previous) || !hasSelection(state)) return;
        focusTitleIfLost();
      }),
    [store],
  );
}
