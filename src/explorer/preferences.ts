/** Preferences on the interface, as the theme: kept in this browser, or for the visit. */

/** What the keys of all that this page keeps in the browser's storage begin with. */
const prefix = 'throughline.';

export interface Preferences {
  /** Returns what is kept under `key`; null without it. */
  read(key: string): string | null;
  /** Keeps `value`, and tells the listeners. */
  write(key: string, value: string): void;
  /** Calls `listener` after each `write`; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** Returns preferences that last for the visit; kept in `storage` too where one is given and not refused. */
export function openPreferences(storage?: () => Storage): Preferences {
  const visit = new Map<string, string>();
  const listeners = new Set<() => void>();
  return {
    read(key) {
      const chosen = visit.get(key);
      if (chosen !== undefined) return chosen;
      try {
        return storage?.().getItem(prefix + key) ?? null;
      } catch {
        return null;
      }
    },
    write(key, value) {
      visit.set(key, value);
      try {
        storage?.().setItem(prefix + key, value);
      } catch {
        // Storage is refused: `visit` keeps it.
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
