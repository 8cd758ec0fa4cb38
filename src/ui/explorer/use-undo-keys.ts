/** Ctrl or ⌘ with Z takes the last edit back, with Shift and Z or with Y makes it again. */
import { useEffect } from 'react';
import { useOpenMap } from './open-map.ts';
import type { Surfaces } from './surfaces.ts';

export function useUndoKeys({ opened }: Surfaces): void {
  const { curation } = useOpenMap();
  useEffect(() => {
    // Another dialog is about something else.
    if (opened !== null && opened !== 'edits') return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (!again && key !== 'z') return;
      // A field takes its own words back.
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input:not([type=checkbox], [type=radio]), textarea') != null) return;
      const { log, undo, redo } = curation.getState();
      if ((again ? log.future : log.past).length === 0) return;
      event.preventDefault();
      void (again ? redo() : undo());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [curation, opened]);
}
