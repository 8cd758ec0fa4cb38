/** Ctrl or ⌘ with K opens the command palette from anywhere, and closes it. */
import { useEffect } from 'react';
import { keysOf, useHost } from '../explorer/host.ts';
import type { Surfaces } from '../explorer/surfaces.ts';

export function usePaletteKey({ opened, open, close }: Surfaces): void {
  const host = useHost();
  useEffect(() => {
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'k') return;
      // The browser would go to its own search field.
      event.preventDefault();
      if (opened === 'palette') close();
      else open('palette');
    };
    const keys = keysOf(host);
    keys.addEventListener('keydown', onKeyDown);
    return () => keys.removeEventListener('keydown', onKeyDown);
  }, [host, opened, open, close]);
}
