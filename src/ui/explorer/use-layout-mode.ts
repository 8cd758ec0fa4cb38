/** Which of the three layouts there is room for: in the window, or in the element that holds the explorer. */
import { useCallback, useSyncExternalStore } from 'react';
import { watchSize } from '../common/watch-size.ts';
import { useHost } from './host.ts';

export type LayoutMode = 'wide' | 'medium' | 'phone';

/** In em, so that a larger text size of the browser gives the roomier layout up earlier. */
const wideEm = 75;
const mediumEm = 45;
const wide = matchMedia(`(min-width: ${wideEm}em)`);
const medium = matchMedia(`(min-width: ${mediumEm}em)`);

export function useLayoutMode(): LayoutMode {
  const { kind, root } = useHost();
  const isElement = kind === 'element';
  const subscribe = useCallback(
    (onChange: () => void) => (isElement ? watchSize(root(), onChange) : watchWindow(onChange)),
    [isElement, root],
  );
  return useSyncExternalStore(subscribe, () =>
    isElement ? modeWithin(root().clientWidth) : modeOfWindow(),
  );
}

function modeOfWindow(): LayoutMode {
  return wide.matches ? 'wide' : medium.matches ? 'medium' : 'phone';
}

function modeWithin(width: number): LayoutMode {
  const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return width >= wideEm * em ? 'wide' : width >= mediumEm * em ? 'medium' : 'phone';
}

function watchWindow(onChange: () => void): () => void {
  wide.addEventListener('change', onChange);
  medium.addEventListener('change', onChange);
  return () => {
    wide.removeEventListener('change', onChange);
    medium.removeEventListener('change', onChange);
  };
}
