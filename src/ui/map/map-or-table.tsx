/**
 * The map, or a table in its place. Once the map is drawn its stage stays while a table covers it, so that
 * the way back costs nothing and the camera stays; a page that opens with a table draws the map later.
 */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Stage } from '../../stage/create-stage.ts';
import { useHost } from '../explorer/host.ts';
import { useExplorer } from '../explorer/open-map.ts';
import { mapFocusAttribute } from '../explorer/use-shortcuts.ts';
import type { TableForm } from '../table/row-measures.ts';
import { openingText } from '../text/opening.ts';
import { MapView } from './map-view.tsx';

const TableView = lazy(() => import('../table/table-view.tsx'));

export function MapOrTable({
  stage,
  onStage,
  form,
}: {
  stage: Stage | null;
  onStage(stage: Stage | null): void;
  /** How a table is laid out. */
  form: TableForm;
}) {
  const table = useExplorer((state) => state.table);
  const covered = table !== null;
  const [mapWanted, setMapWanted] = useState(!covered);
  if (!covered && !mapWanted) setMapWanted(true);
  useMapFocus(covered);
  return (
    <>
      {mapWanted && <MapView stage={stage} onStage={onStage} covered={covered} />}
      {covered && (
        <Suspense
          fallback={
            <p className="map-wait" role="status">
              {openingText.loading.table}
            </p>
          }
        >
          <TableView choice={table} form={form} />
        </Suspense>
      )}
    </>
  );
}

/** Gives the map the focus when the table that held it goes. */
function useMapFocus(covered: boolean): void {
  const { root } = useHost();
  const before = useRef(covered);
  useEffect(() => {
    const returned = before.current && !covered;
    before.current = covered;
    if (!returned) return;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      root().querySelector<HTMLElement>(`[${mapFocusAttribute}]`)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [covered, root]);
}
