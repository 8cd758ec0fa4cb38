/** Which of the three layouts the window has room for. */
import { useSyncExternalStore } from 'react';

export type LayoutMode = 'wide' | 'medium' | 'phone';

/** In em, so that a larger text size of the browser gives the roomier layout up earlier. */
const wide = matchMedia('(min-width: 75em)');
const medium = matchMedia('(min-width: 45em)');

export function useLayoutMode(): LayoutMode {
  return useSyncExternalStore(subscribe, readMode);
}

function readMode(): LayoutMode {
  return wide.matches ? 'wide' : medium.matches ? 'medium' : 'phone';
}

function subscribe(onChange: () => void): () => void {
  wide.addEventListener('change', onChange);
  medium.addEventListener('change', onChange);
  return () => {
    wide.removeEventListener('change', onChange);
    medium.removeEventListener('change', onChange);
  };
}
