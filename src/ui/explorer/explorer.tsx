/** An open map: its store bound to the address, its layout, its dialogs. */
import './explorer.css';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { DatasetStructure } from '../../core/types.ts';
import { decodeAddress } from '../../explorer/address.ts';
import { createBrowserAddress } from '../../explorer/browser-address.ts';
import { bindHistory } from '../../explorer/history.ts';
import type { MapEntry } from '../../explorer/published-maps.ts';
import { createExplorerStore } from '../../explorer/store.ts';
import type { Stage } from '../../stage/create-stage.ts';
import { useTexts } from '../dataset/use-published-map.ts';
import { PhoneLayout } from '../phone/phone-layout.tsx';
import { DeskLayout } from './desk-layout.tsx';
import { OpenMapContext } from './open-map.ts';
import { type Surface, type Surfaces, SurfacesContext } from './surfaces.ts';
import { useDetailsFocus } from './use-details-focus.ts';
import { useDocumentTitle } from './use-document-title.ts';
import { useLayoutMode } from './use-layout-mode.ts';
import { useSelectionInView } from './use-selection-in-view.ts';
import { useShortcuts } from './use-shortcuts.ts';

const ExportDialog = lazy(() => import('../export/export-dialog.tsx'));
const HelpDialog = lazy(() => import('../help/help-dialog.tsx'));

export function Explorer({
  name,
  maps,
  structure,
}: {
  name: string;
  maps: readonly MapEntry[];
  structure: DatasetStructure;
}) {
  const [store] = useState(() =>
    createExplorerStore(structure, decodeAddress(window.location.search, structure)),
  );
  useEffect(() => bindHistory(store, structure, createBrowserAddress(window)), [store, structure]);
  const arriving = useTexts(name, structure);
  const openMap = { name, maps, structure, store, ...arriving };
  return (
    <OpenMapContext value={openMap}>
      <OpenExplorer />
    </OpenMapContext>
  );
}

function OpenExplorer() {
  const mode = useLayoutMode();
  const [stage, setStage] = useState<Stage | null>(null);
  const surfaces = useSurfaceState(mode === 'wide');
  useDocumentTitle();
  useDetailsFocus();
  useShortcuts(stage, surfaces, mode);
  useSelectionInView(stage);
  return (
    <SurfacesContext value={surfaces}>
      {mode === 'phone' ? (
        <PhoneLayout stage={stage} onStage={setStage} />
      ) : (
        <DeskLayout mode={mode} stage={stage} onStage={setStage} />
      )}
      <Suspense>
        {surfaces.opened === 'export' && <ExportDialog onClose={surfaces.close} />}
        {surfaces.opened === 'help' && <HelpDialog onClose={surfaces.close} />}
      </Suspense>
    </SurfacesContext>
  );
}

/** The left margin is open at first where it does not cover the map. */
function useSurfaceState(leftFits: boolean): Surfaces {
  const [opened, setOpened] = useState<Surface | null>(null);
  const [leftOpen, setLeftOpen] = useState(leftFits);
  const [detailsOpen, setDetailsOpen] = useState(true);
  useEffect(() => setLeftOpen(leftFits), [leftFits]);
  return useMemo(
    () => ({
      opened,
      open: setOpened,
      close: () => setOpened(null),
      leftOpen,
      setLeftOpen,
      detailsOpen,
      setDetailsOpen,
    }),
    [opened, leftOpen, detailsOpen],
  );
}
