/** An open map: its store bound to the address, its layout, its dialogs. */
import './explorer.css';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { decodeAddress } from '../../explorer/address.ts';
import { usableColouring } from '../../explorer/colouring.ts';
import { createCurationStore } from '../../explorer/curation-store.ts';
import { bindHistory } from '../../explorer/history.ts';
import { keepEditsIn, onEditsElsewhere } from '../../explorer/kept-edits.ts';
import { carriedMapKey, ownIdOf } from '../../explorer/map-key.ts';
import { openReadingList } from '../../explorer/reading-list.ts';
import { openSavedViews } from '../../explorer/saved-views.ts';
import { createTimeline } from '../../explorer/timeline.ts';
import type { Stage } from '../../stage/create-stage.ts';
import type { SelectTool } from '../../stage/shape.ts';
import type { LiveMap } from '../../worker/live/open-live-map.ts';
import { useCommunityColours } from '../common/community-colour.ts';
import { useLibrary, useMyMaps } from '../dataset/library.ts';
import type { OpenedMap } from '../dataset/use-asked-map.ts';
import { useTexts } from '../dataset/use-texts.ts';
import { usePaletteKey } from '../palette/use-palette-key.ts';
import { useAppliedPatterns } from '../theme/use-patterns.ts';
import { DeskLayout } from './desk-layout.tsx';
import { useHost } from './host.ts';
import { OpenMapContext, useOpenMap } from './open-map.ts';
import { type SidePanel, type Surface, type Surfaces, SurfacesContext } from './surfaces.ts';
import { useDetailsFocus } from './use-details-focus.ts';
import { useDetailsInFront } from './use-details-in-front.ts';
import { useDocumentTitle } from './use-document-title.ts';
import { useLayoutMode } from './use-layout-mode.ts';
import { useSelectionInView } from './use-selection-in-view.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { useUpdateNews } from './use-update-news.ts';

const EmbedLayout = lazy(() => import('../embed/embed-layout.tsx'));
const PhoneLayout = lazy(() => import('../phone/phone-layout.tsx'));
const ExportDialog = lazy(() => import('../export/export-dialog.tsx'));
const ShareDialog = lazy(() => import('../share/share-dialog.tsx'));
const EditsDialog = lazy(() => import('../curation/edits-dialog.tsx'));
const AboutDialog = lazy(() => import('../about/about-dialog.tsx'));
const CoverageDialog = lazy(() => import('../coverage/coverage-dialog.tsx'));
const ViewsDialog = lazy(() => import('../views/views-dialog.tsx'));
const MapsDialog = lazy(() => import('../maps/maps-dialog.tsx'));
const OpenUpdate = lazy(() => import('../maps/open-update.tsx'));
const StorageDialog = lazy(() => import('../storage/storage-dialog.tsx'));
const HelpDialog = lazy(() => import('../help/help-dialog.tsx'));
const CommandPalette = lazy(() => import('../palette/command-palette.tsx'));
const Tour = lazy(() => import('../tour/tour.tsx'));

export function Explorer({ structure: published, ...opened }: OpenedMap) {
  const host = useHost();
  const { mapKey, source } = opened;
  const { keeping, published: library } = useLibrary();
  const myMaps = useMyMaps();
  const name = myMaps.find(({ id }) => id === ownIdOf(mapKey))?.name ?? opened.name;
  const live = useRef<LiveMap>(null);
  const [{ curation, timeline, pace, ...kept }] = useState(() => {
    const address = host.openAddress();
    const curation = createCurationStore(published, {
      state: decodeAddress(address.read(), published),
      kept:
        host.keptEdits ??
        keepEditsIn(
          () => localStorage,
          (lostEdits) => keeping.state.setState({ lostEdits }),
        ),
      address,
      openLive: (loaded) => {
        const opening = import('../../worker/live/open-live-map.ts').then(({ openLiveMap }) => {
          live.current = openLiveMap(loaded);
          return live.current;
        });
        return async (ask) => (await opening).find(ask);
      },
    });
    const reading = openReadingList(keeping, published.papers);
    const timeline = createTimeline(curation, address);
    const isCarried = library.carried && ownIdOf(mapKey) === null;
    const viewsKey = isCarried ? carriedMapKey(mapKey, published.inputHash) : mapKey;
    const savedViews = openSavedViews(keeping, viewsKey);
    return { curation, timeline, pace: { last: null }, reading, savedViews };
  });
  useEffect(() => () => live.current?.close(), []);
  useEffect(() => {
    if (host.keptEdits !== undefined) return;
    const adopt = (text: string | null) => void curation.getState().adopt(text);
    return onEditsElsewhere(window, published.inputHash, adopt);
  }, [host, curation, published]);
  const arriving = useTexts(source, published);
  useEffect(() => {
    if (arriving.texts !== null) void curation.getState().takeTexts(arriving.texts);
  }, [curation, arriving.texts]);
  const shown = useStore(curation, (state) => state.shown);
  const { structure, store } = shown;
  const { address, steps } = timeline;
  useEffect(() => bindHistory(store, structure, address, pace), [store, structure, address, pace]);
  useAppliedPatterns();
  const colouring = useStore(store, (state) => state.colouring);
  useCommunityColours(structure.communities, usableColouring(structure, colouring) === 'community');
  const edited = { ...arriving, ...shown, published, curation, steps };
  const openMap = { ...opened, ...edited, name, myMaps, keeping, ...kept };
  return (
    <OpenMapContext value={openMap}>
      <OpenExplorer />
    </OpenMapContext>
  );
}

function OpenExplorer() {
  const { kind } = useHost();
  const mode = useLayoutMode();
  const { mapKey } = useOpenMap();
  const [stage, setStage] = useState<Stage | null>(null);
  const surfaces = useSurfaceState(mode === 'wide');
  useDetailsInFront(surfaces);
  useDocumentTitle();
  useUpdateNews(surfaces);
  useDetailsFocus();
  useShortcuts(stage, surfaces, mode);
  useUndoKeys(surfaces);
  usePaletteKey(surfaces);
  useSelectionInView(stage);
  return (
    <SurfacesContext value={surfaces}>
      {kind !== 'page' ? (
        <Suspense>
          <EmbedLayout mode={mode} stage={stage} onStage={setStage} />
        </Suspense>
      ) : mode === 'phone' ? (
        <Suspense>
          <PhoneLayout stage={stage} onStage={setStage} />
        </Suspense>
      ) : (
        <DeskLayout mode={mode} stage={stage} onStage={setStage} />
      )}
      <Suspense>
        {surfaces.opened === 'export' && <ExportDialog onClose={surfaces.close} />}
        {surfaces.opened === 'share' && <ShareDialog onClose={surfaces.close} />}
        {surfaces.opened === 'edits' && <EditsDialog onClose={surfaces.close} />}
        {surfaces.opened === 'about' && <AboutDialog onClose={surfaces.close} />}
        {surfaces.opened === 'coverage' && <CoverageDialog onClose={surfaces.close} />}
        {surfaces.opened === 'views' && <ViewsDialog onClose={surfaces.close} />}
        {surfaces.opened === 'storage' && <StorageDialog onClose={surfaces.close} />}
        {surfaces.opened === 'maps' && <MapsDialog openKey={mapKey} onClose={surfaces.close} />}
        {surfaces.opened === 'update' && <OpenUpdate onClose={surfaces.close} />}
        {surfaces.opened === 'help' && <HelpDialog onClose={surfaces.close} />}
        {surfaces.opened === 'palette' && <CommandPalette stage={stage} onClose={surfaces.close} />}
        {surfaces.opened === 'tour' && <Tour onClose={surfaces.close} />}
      </Suspense>
    </SurfacesContext>
  );
}

/** The left margin is open at first where it does not cover the map. */
function useSurfaceState(leftFits: boolean): Surfaces {
  const [opened, setOpened] = useState<Surface | null>(null);
  const [leftOpen, setLeftOpen] = useState(leftFits);
  const [detailsOpen, setDetailsOpen] = useState(true);
  const [panel, setPanel] = useState<SidePanel | null>(null);
  const [panelInFront, setPanelInFront] = useState(false);
  const [tool, setTool] = useState<SelectTool | null>(null);
  const [merging, setMerging] = useState<string | null>(null);
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
      panel,
      panelInFront,
      setPanel: (next) => {
        setPanel(next);
        setPanelInFront(next !== null);
        setDetailsOpen(true);
      },
      putDetailsInFront: () => setPanelInFront(false),
      tool,
      setTool,
      merging,
      setMerging,
    }),
    [opened, leftOpen, detailsOpen, panel, panelInFront, tool, merging],
  );
}
