/** A preference, kept where the explorer's host keeps them. */
import { useCallback, useSyncExternalStore } from 'react';
import { useHost } from '../explorer/host.ts';

/** Returns a stored preference and its setter; what is not in `allowed` is its first. */
export function useStored<T extends string>(
  key: string,
  allowed: readonly [T, ...T[]],
): [T, (value: T) => void] {
  const [text, set] = useStoredText(key);
  return [allowed.find((candidate) => candidate === text) ?? allowed[0], set];
}

/** Returns the text of a stored preference, null without one, and its setter. */
export function useStoredText(key: string): [string | null, (text: string) => void] {
  const { preferences } = useHost();
  const text = useSyncExternalStore(preferences.subscribe, () => preferences.read(key));
  const set = useCallback((next: string) => preferences.write(key, next), [preferences, key]);
  return [text, set];
}
