/** Listens for files and text on the whole page; what a new map needs beyond that comes when it is asked for. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { importRequests } from './open-import.ts';

const ImportSurface = lazy(() => import('./import-surface.tsx'));
const DropVeil = lazy(() => import('./drop-veil.tsx'));

/** A drag is told of many times a second while it is over the page; what it left last may be gone. */
const goneMs = 400;

export function ImportHost() {
  const request = useStore(importRequests, (state) => state.request);
  const dragging = useDrops();
  return (
    <>
      <Suspense>{request !== null && <ImportSurface />}</Suspense>
      {/* Of its own: while it comes, what is open beneath stays. */}
      <Suspense>{dragging && <DropVeil />}</Suspense>
    </>
  );
}

/** Asks for a map of whatever is dropped or pasted; returns whether files are dragged over the page. */
function useDrops(): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      clearTimeout(timer);
      setDragging(false);
    };
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setDragging(true);
      clearTimeout(timer);
      timer = setTimeout(leave, goneMs);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      leave();
      // The entries are there as long as the event lasts.
      const dropped = [...event.dataTransfer.items].flatMap(
        (item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? [],
      );
      void import('./dropped-files.ts').then(async ({ listDropped }) => {
        importRequests.getState().ask({ files: await listDropped(dropped) });
      });
    };
    const onPaste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select, [contenteditable]') != null) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) importRequests.getState().ask({ files });
      else if (text.trim() !== '') importRequests.getState().ask({ text });
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('dragenter', onOver, { signal });
    document.addEventListener('dragover', onOver, { signal });
    document.addEventListener('drop', onDrop, { signal });
    document.addEventListener('paste', onPaste, { signal });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, []);
  return dragging;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
