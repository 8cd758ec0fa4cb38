/** Keeps the keyboard's place: when what held the focus is gone, the title of the new details takes it. */
import { useEffect } from 'react';
import { hasSelection, selectionOf } from '../../explorer/selection.ts';
import { focusTitleIfLost } from '../details/details-head.tsx';
import { useHost } from './host.ts';
import { useOpenMap } from './open-map.ts';

export function useDetailsFocus(): void {
  const { store } = useOpenMap();
  const host = useHost();
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (selectionOf(state) === selectionOf(previous) || !hasSelection(state)) return;
        // A page around this one keeps its focus when it selects by itself.
        if (host.kind === 'page' || keyboardWasIn(host.root())) focusTitleIfLost(host.root());
      }),
    [host, store],
  );
}

/** Tells whether the element that has the focus is one of `root`'s. */
function keyboardWasIn(root: HTMLElement): boolean {
  const { activeElement } = document;
  return activeElement !== document.body && root.contains(activeElement);
}
