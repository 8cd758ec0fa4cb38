/** The map: sigma's stage in a focusable frame, its controls and its twin in words. */
import './map-view.css';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { NodeRef } from '../../core/types.ts';
import { createStage, type Stage } from '../../stage/create-stage.ts';
import type { Point } from '../../stage/geometry.ts';
import type { SelectTool } from '../../stage/shape.ts';
import { NoWebGLError } from '../../stage/webgl.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { mapFocusAttribute } from '../explorer/use-shortcuts.ts';
import { useVisibleCounts } from '../explorer/use-visible.ts';
import { text } from '../text.ts';
import { EmptyMap } from './empty-map.tsx';
import { Lists } from './lists.tsx';
import { floatingAttribute, MapControls } from './map-controls.tsx';
import { MapNotes } from './map-notes.tsx';
import { MapTwin } from './map-twin.tsx';
import { SelectStrip } from './select-tool.tsx';

const NodeMenu = lazy(() => import('../node-menu/node-menu.tsx'));

export function MapView({
  stage,
  onStage,
}: {
  stage: Stage | null;
  onStage(stage: Stage | null): void;
}) {
  const { structure, store, sketch, published, reading } = useOpenMap();
  const shown = useRef({ structure, store });
  const container = useRef<HTMLDivElement>(null);
  const [drawable, setDrawable] = useState(true);
  const [menu, setMenu] = useState<{ node: NodeRef | null; place: Point } | null>(null);
  const [tool, setTool] = useState<SelectTool | null>(null);
  useEffect(() => stage?.setTool(tool), [stage, tool]);
  const instructions = useId();
  const label = useMapLabel();
  // What the map becomes is drawn by the stage that is there.
  useEffect(() => {
    shown.current = { structure, store };
    stage?.show(structure, store, sketch);
  }, [stage, structure, store, sketch]);
  useEffect(() => {
    if (container.current === null) return;
    const { structure, store } = shown.current;
    let created: Stage | undefined;
    try {
      const { parentElement } = container.current;
      created = createStage(container.current, structure, store, {
        framed: published,
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
  }, [published, reading, onStage]);

  if (!drawable) return <Lists />;
  return (
    <>
      <div
        ref={container}
        className="map-frame"
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
        {text.map.instructions}
      </p>
      {stage === null && (
        <p className="map-wait" role="status">
          {text.loading.drawing}
        </p>
      )}
      <EmptyMap />
      {stage !== null && <MapControls stage={stage} tool={tool} onTool={setTool} />}
      {tool === null ? <MapNotes /> : <SelectStrip tool={tool} onTool={setTool} />}
      {stage !== null && menu !== null && (
        <Suspense>
          <NodeMenu {...menu} fit={stage.fit} onClose={() => setMenu(null)} />
        </Suspense>
      )}
      <MapTwin />
    </>
  );
}

/** Returns the map's name: what is drawn, with the filters' counts. */
function useMapLabel(): string {
  const view = useExplorer((state) => state.view);
  const { papers, concepts, communities } = useVisibleCounts();
  const shown = communities.filter((community) => community.papers + community.concepts > 0);
  return text.map.label(view, papers, concepts, shown.length);
}
