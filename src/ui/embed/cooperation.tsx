/**
 * Keeps an embedded map from catching those who scroll the page around it. The wheel zooms with Ctrl or ⌘
 * held, or after a click into the map until the pointer leaves it; one finger scrolls the page and taps,
 * two move the map. A wheel that zooms nothing is told how it would.
 */
import { type RefObject, useEffect, useState } from 'react';
import { embedText } from '../text/embed.ts';

const shownMs = 1200;

export default function Cooperation({ frame }: { frame: RefObject<HTMLElement | null> }) {
  const [hint, setHint] = useState<'wheel' | 'touch' | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const control = new AbortController();
    // Before the map's own listeners, which lie deeper.
    const listening = { capture: true, passive: true, signal: control.signal };
    let isEntered = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (by: 'wheel' | 'touch') => {
      setHint(by);
      clearTimeout(timer);
      timer = setTimeout(() => setHint(null), shownMs);
    };
    const leave = () => {
      isEntered = false;
    };
    const onWheel = (event: WheelEvent) => {
      if (isEntered || event.ctrlKey || event.metaKey) return setHint(null);
      event.stopPropagation();
      tell('wheel');
    };
    const onTouch = (event: TouchEvent) => {
      if (event.touches.length > 1) return setHint(null);
      event.stopPropagation();
      if (event.type === 'touchmove') tell('touch');
    };
    const onPointerDown = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') isEntered = true;
    };
    element.dataset.cooperative = '';
    element.addEventListener('wheel', onWheel, listening);
    element.addEventListener('touchstart', onTouch, listening);
    element.addEventListener('touchmove', onTouch, listening);
    element.addEventListener('pointerdown', onPointerDown, listening);
    element.addEventListener('pointerleave', leave, { signal: control.signal });
    window.addEventListener('blur', leave, { signal: control.signal });
    return () => {
      control.abort();
      clearTimeout(timer);
      delete element.dataset.cooperative;
    };
  }, [frame]);
  if (hint === null) return null;
  return (
    <p className="map-hint" role="status">
      {hint === 'touch'
        ? embedText.hint.touch
        : isMac()
          ? embedText.hint.mac
          : embedText.hint.wheel}
    </p>
  );
}

function isMac(): boolean {
  return /mac/i.test(navigator.platform);
}
