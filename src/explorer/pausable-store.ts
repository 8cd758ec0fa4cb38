/** A store whose listeners can be kept from hearing of changes for a while, as the map under a table. */
import type { ExplorerStore, ExplorerStoreState } from './store.ts';

export interface PausableStore extends ExplorerStore {
  pause(): void;
  /** Lets listeners hear again, first of all changes since the pause as one. */
  resume(): void;
}

type Listener = (state: ExplorerStoreState, previous: ExplorerStoreState) => void;

/** Returns `store` with its actions and its state; what subscribes here can be paused. */
export function pausableStore(store: ExplorerStore): PausableStore {
  const listeners = new Set<Listener>();
  /** The state at the pause. */
  let heard: ExplorerStoreState | null = null;
  return {
    ...store,
    subscribe(listener) {
      listeners.add(listener);
      const stop = store.subscribe((state, previous) => {
        if (heard === null) listener(state, previous);
      });
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    pause: () => {
      heard ??= store.getState();
    },
    resume() {
      if (heard === null) return;
      const previous = heard;
      heard = null;
      const state = store.getState();
      if (state !== previous) for (const listener of [...listeners]) listener(state, previous);
    },
  };
}
