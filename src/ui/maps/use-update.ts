/** What the update of a map of the user changed, as it is found. */
import { useEffect, useState } from 'react';
import type { MapUpdate } from '../../explorer/describe-update.ts';
import { readUpdate } from '../../explorer/read-update.ts';
import { useLibrary } from '../dataset/library.ts';

/** Returns the update; null until it is found, `unreadable` where one of the editions is not there. */
export function useUpdate(id: string): MapUpdate | 'unreadable' | null {
  const { ownMaps } = useLibrary();
  const [update, setUpdate] = useState<MapUpdate | 'unreadable' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    readUpdate(ownMaps, id)
      .catch(() => null)
      .then((read) => {
        if (!isCurrent) return;
        setUpdate(read ?? 'unreadable');
        // Where it can't be remembered, it is shown once more.
        ownMaps.markShown(id).catch(() => {});
      });
    return () => {
      isCurrent = false;
    };
  }, [ownMaps, id]);
  return update;
}
