/** Which of the three layouts there is room for: in the window, or in the element that holds the explorer. */
import { useCallback, useSyncExternalStore } from 'react';
import { useMedia } from '../common/use-media.ts';
import { watchSize } from '../common/watch-size.ts';
import { useHost } from './host.ts';

export type LayoutMode = 'wide' | 'medium' | 'phone';

/** In em, so that a larger text size of the browser gives the roomier layout up earlier. */
const wideEm = 75;
const mediumEm = 45;

export function useLayoutMode(): LayoutMode {
  const inWindow = useModeOfWindow();
  const { kind, root } = useHost();
  const isElement = kind === 'element';
  const subscribe = useCallback(
    (onChange: () => void) => (isElement ? watchSize(root(), onChange) : () => {}),
    [isElement, root],
  );
  return useSyncExternalStore(subscribe, () =>
    isElement ? modeWithin(root().clientWidth) : inWindow,
  );
}

function useModeOfWindow(): LayoutMode {
  const isWide = useMedia(`(min-width: ${wideEm}em)`);
  const isMedium = useMedia(`(min-width: ${mediumEm}em)`);
  return isWide ? 'wide' : isMedium ? 'medium' : 'phone';
}

function modeWithin(width: number): LayoutMode {
  const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return width >= wideEm * em ? 'wide' : width >= mediumEm * em ? 'medium' : 'phone';
}
