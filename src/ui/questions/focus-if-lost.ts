/** Keeps the keyboard's place when a chip, or the whole question, is gone. */
import type { RefObject } from 'react';
import { mapFocusAttribute } from '../explorer/use-shortcuts.ts';

/** In the next frame, gives a focus that is lost by then to the first button of `within`, else to the map in `root`. */
export function focusIfLost(root: HTMLElement, within: RefObject<HTMLElement | null> | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const next =
      within?.current?.querySelector('button') ??
      root.querySelector<HTMLElement>(`[${mapFocusAttribute}]`);
    next?.focus({ preventScroll: true });
  });
}
