/** What a query finds on the open map. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { SearchAnswer } from '../../explorer/search/answer.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { searchIndexOf } from './search-index.ts';

/**
 * Returns what `query` finds; null as long as the index is not there.
 * @param needed whether someone waits for the answer.
 */
export function useSearch(query: string, needed: boolean): SearchAnswer | null {
  const { published, structure, texts } = useOpenMap();
  const index = useMemo(
    () => searchIndexOf(published, structure, texts),
    [published, structure, texts],
  );
  const version = useSyncExternalStore(index.onPart, index.version);
  useEffect(() => {
    if (needed) index.hurry();
  }, [index, needed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a part that has come answers too
  return useMemo(() => index.search(query), [index, query, version]);
}
