/** Ctrl or ⌘ with K opens the command palette from anywhere, and closes it. */
import { useEffect } from 'react';
import type { Surfaces } from '../explorer/surfaces.ts';

export function usePaletteKey({ opened, open, close }: Surfaces): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'k') return;
      // The browser would go to its own search field.
      event.preventDefault();
      if (opened === 'palette') close();
      else open('palette');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [opened, open, close]);
}
