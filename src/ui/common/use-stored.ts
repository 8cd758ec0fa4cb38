/** A preference kept in this browser. */
import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** Returns a stored preference and its setter. Where storage is refused it lasts for the visit. */
export function useStored<T extends string>(
  key: string,
  allowed: readonly [T, ...T[]],
): [T, (value: T) => void] {
  const value = useSyncExternalStore(subscribe, () => readStored(key, allowed));
  const set = useCallback(
    (next: T) => {
      storePreference(key, next);
    },
    [key],
  );
  return [value, set];
}

/** Stores a preference and shows it. */
export function storePreference(key: string, value: string): void {
  visit.set(key, value);
  try {
    localStorage.setItem(`throughline.${key}`, value);
  } catch {
    // Storage is refused: `visit` keeps it.
  }
  for (const listener of listeners) listener();
}

const visit = new Map<string, string>();

function readStored<T extends string>(key: string, allowed: readonly [T, ...T[]]): T {
  let stored: string | null | undefined = visit.get(key);
  if (stored === undefined) {
    try {
      stored = localStorage.getItem(`throughline.${key}`);
    } catch {
      stored = null;
    }
  }
  return allowed.find((candidate) => candidate === stored) ?? allowed[0];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
