/** Shows what an update changed of the open map, once. */
import { useEffect, useRef } from 'react';
import { ownIdOf } from '../../explorer/map-key.ts';
import { useOpenMap } from './open-map.ts';
import type { Surfaces } from './surfaces.ts';

export function useUpdateNews({ open }: Surfaces): void {
  const { myMaps, mapKey } = useOpenMap();
  // Another page may update the map while this one shows the edition before.
  const opened = useRef(myMaps.find(({ id }) => id === ownIdOf(mapKey)));
  useEffect(() => {
    if (opened.current?.before?.shown === false) open('update');
  }, [open]);
}
