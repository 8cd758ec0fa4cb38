/** The map: sigma's stage in a focusable frame, its controls and its twin in words. */
import './map-view.css';
import {
  lazy,
  type RefObject,
  Suspense,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { NodeRef } from '../../core/types.ts';
import { pausableStore } from '../../explorer/pausable-store.ts';
import { createStage, type Stage } from '../../stage/create-stage.ts';
import type { Point } from '../../stage/geometry.ts';
import { NoWebGLError } from '../../stage/webgl.ts';
import { useHost } from '../explorer/host.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { mapFocusAttribute } from '../explorer/use-shortcuts.ts';
import { useVisibleCounts } from '../explorer/use-visible.ts';
import { mapText } from '../text/map.ts';
import { openingText } from '../text/opening.ts';
import { EmptyMap } from './empty-map.tsx';
import { Lists } from './lists.tsx';
import { floatingAttribute, MapControls } from './map-controls.tsx';
import { MapNotes } from './map-notes.tsx';
import { MapTwin } from './map-twin.tsx';
import { SelectStrip } from './select-tool.tsx';

const Cooperation = lazy(() => import('../embed/cooperation.tsx'));
const NodeMenu = lazy(() => import('../node-menu/node-menu.tsx'));

export function MapView({
  stage,
  onStage,
  covered,
}: {
  stage: Stage | null;
  onStage(stage: Stage | null): void;
  /** Whether a table stands over the map: the stage waits as it is, nothing of it is in reach. */
  covered: boolean;
}) {
  const { kind, controls, root } = useHost();
  const { structure, store: heard, sketch, published, reading } = useOpenMap();
  const store = useMemo(() => pausableStore(heard), [heard]);
  const shown = useRef({ structure, store });
  const container = useRef<HTMLDivElement>(null);
  useHeldSize(container, covered);
  const [drawable, setDrawable] = useState(true);
  const [menu, setMenu] = useState<{ node: NodeRef | null; place: Point } | null>(null);
  const { tool, setTool } = useSurfaces();
  useEffect(() => stage?.setTool(tool), [stage, tool]);
  // What the menu did concerns the map, which takes the keyboard back: after the details, which do so too.
  useEffect(() => {
    if (menu === null) return;
    return () => {
      requestAnimationFrame(() => container.current?.focus({ preventScroll: true }));
    };
  }, [menu]);
  const instructions = useId();
  const label = useMapLabel();
  // What the map becomes is drawn by the stage that is there.
  useEffect(() => {
    if (covered) store.pause();
    else {
      shown.current = { structure, store };
      stage?.show(structure, store, sketch);
      store.resume();
    }
  }, [stage, structure, store, sketch, covered]);
  useEffect(() => {
    if (container.current === null) return;
    const { structure, store } = shown.current;
    let created: Stage | undefined;
    try {
      const { parentElement } = container.current;
      created = createStage(container.current, structure, store, {
        framed: published,
        ...(kind === 'element' && { within: root() }),
        marks: {
          read: () => reading.getState().marks,
          watch: (changed) => reading.subscribe(changed),
        },
        floating: () => parentElement?.querySelectorAll(`[${floatingAttribute}]`) ?? [],
        onMenu: (node, place) => setMenu({ node, place }),
      });
      onStage(created);
    } catch (error) {
      if (!(error instanceof NoWebGLError)) throw error;
      setDrawable(false);
    }
    return () => {
      onStage(null);
      created?.destroy();
    };
  }, [published, reading, onStage, kind, root]);

  if (!drawable) return <Lists />;
  return (
    <>
      <div
        ref={container}
        className="map-frame"
        data-covered={covered}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map takes its keys while it has the focus
        tabIndex={0}
        aria-label={label}
        aria-describedby={instructions}
        data-tool={tool ?? undefined}
        // The map has a menu of its own.
        onContextMenu={(event) => event.preventDefault()}
        {...{ [mapFocusAttribute]: '' }}
      />
      <p id={instructions} hidden>
        {mapText.instructions}
      </p>
      {!covered && (
        <>
          {stage === null && (
            <p className="map-wait" role="status">
              {openingText.loading.drawing}
            </p>
          )}
          <EmptyMap />
          {stage !== null && controls.has('zoom') && (
            <MapControls stage={stage} tool={tool} onTool={setTool} />
          )}
          {tool === null ? <MapNotes /> : <SelectStrip tool={tool} onTool={setTool} />}
          {stage !== null && menu !== null && (
            <Suspense>
              <NodeMenu {...menu} fit={stage.fit} onClose={() => setMenu(null)} />
            </Suspense>
          )}
          {kind !== 'page' && (
            <Suspense>
              <Cooperation frame={container} />
            </Suspense>
          )}
          <MapTwin />
        </>
      )}
    </>
  );
}

/** Keeps the size of the map while it is covered: what opens beside the table is none of its concern. */
function useHeldSize(container: RefObject<HTMLElement | null>, covered: boolean): void {
  useLayoutEffect(() => {
    if (!covered || container.current === null) return;
    const { style, clientWidth, clientHeight } = container.current;
    style.width = `${clientWidth}px`;
    style.height = `${clientHeight}px`;
    return () => {
      style.width = '';
      style.height = '';
    };
  }, [container, covered]);
}

/** Returns the map's name: what is drawn, with the filters' counts. */
function useMapLabel(): string {
  const view = useExplorer((state) => state.view);
  const { papers, concepts, communities } = useVisibleCounts();
  const shown = communities.filter((community) => community.papers + community.concepts > 0);
  return mapText.label(view, papers, concepts, shown.length);
}
