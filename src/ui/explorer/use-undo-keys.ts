/** Ctrl or ⌘ with Z takes the last step back, with Shift and Z or with Y does it again. */
import { useEffect } from 'react';
import { keysOf, useHost } from './host.ts';
import { useOpenMap } from './open-map.ts';
import type { Surfaces } from './surfaces.ts';

/** Fields that take their own words back. */
const wordFields = 'input:not([type=checkbox], [type=radio], [type=range]), textarea';

export function useUndoKeys({ opened }: Surfaces): void {
  const { steps } = useOpenMap();
  const host = useHost();
  useEffect(() => {
    // Another dialog is about something else.
    if (opened !== null && opened !== 'edits') return;
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (!again && key !== 'z') return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(wordFields) != null) return;
      const { past, future, undo, redo, undoEdit, redoEdit } = steps.getState();
      if ((again ? future : past).length === 0) return;
      event.preventDefault();
      if (opened === 'edits') void (again ? redoEdit() : undoEdit());
      else void (again ? redo() : undo());
    };
    const keys = keysOf(host);
    keys.addEventListener('keydown', onKeyDown);
    return () => keys.removeEventListener('keydown', onKeyDown);
  }, [host, steps, opened]);
}
