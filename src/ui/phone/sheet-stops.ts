/** The three heights at which the sheet rests. */
import { useCallback, useSyncExternalStore } from 'react';
import { watchSize } from '../common/watch-size.ts';
import { useHost } from '../explorer/host.ts';

export type SheetStop = 'peek' | 'half' | 'full';

export type SheetHeights = Record<SheetStop, number>;

const stops: readonly SheetStop[] = ['peek', 'half', 'full'];
const topBar = 56;
const bottomBar = 60;
const peek = 64;
const halfShare = 0.62;

/** Returns the heights of the stops, the bottom bar not counted, in a page so many pixels high. */
export function sheetHeights(windowHeight: number): SheetHeights {
  return {
    peek,
    half: Math.max(peek, Math.round(windowHeight * halfShare) - bottomBar),
    full: Math.max(peek, windowHeight - bottomBar - topBar),
  };
}

/** Returns the stop nearest to `height`. */
export function nearestStop(heights: SheetHeights, height: number): SheetStop {
  return stops.reduce((nearest, stop) =>
    Math.abs(heights[stop] - height) < Math.abs(heights[nearest] - height) ? stop : nearest,
  );
}

/** Returns the stop after `stop` when the handle is pressed: up, and from the top down again. */
export function nextStop(stop: SheetStop): SheetStop {
  return stops[stops.indexOf(stop) + 1] ?? 'peek';
}

/** Returns how much of the map the sheet takes; at full it hides it, and the map stays as at half. */
export function coveredHeight(heights: SheetHeights, stop: SheetStop): number {
  return stop === 'full' ? heights.half : heights[stop];
}

/** Returns the heights for the page, or the element that holds the explorer, as it is now. */
export function useSheetHeights(): SheetHeights {
  const { kind, root } = useHost();
  const isElement = kind === 'element';
  const subscribe = useCallback(
    (onChange: () => void) => (isElement ? watchSize(root(), onChange) : watchWindow(onChange)),
    [isElement, root],
  );
  return sheetHeights(
    useSyncExternalStore(subscribe, () => (isElement ? root().clientHeight : window.innerHeight)),
  );
}

function watchWindow(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
