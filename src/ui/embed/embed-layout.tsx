/** The layout of an embedded map: the controls that its host asked for, as far as its size allows. */
import './embed-layout.css';
import { lazy, Suspense, useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Stage } from '../../stage/create-stage.ts';
import { watchSize } from '../common/watch-size.ts';
import { DeskLayout } from '../explorer/desk-layout.tsx';
import { showsEverything, useHost } from '../explorer/host.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import type { LayoutMode } from '../explorer/use-layout-mode.ts';
import { EmbedLine } from './embed-line.tsx';
import { SmallFrame } from './small-frame.tsx';

const PhoneLayout = lazy(() => import('../phone/phone-layout.tsx'));

/** Pixels of height below which a phone's bars would leave no map. */
const leastForBars = 480;

export default function EmbedLayout({
  mode,
  stage,
  onStage,
}: {
  mode: LayoutMode;
  stage: Stage | null;
  onStage(stage: Stage | null): void;
}) {
  const host = useHost();
  const height = useHeightOf(host.root);
  useAttachedHost();
  return (
    <div className="embed">
      <div className="embed-body">
        {mode !== 'phone' ? (
          <DeskLayout mode={mode} stage={stage} onStage={onStage} />
        ) : showsEverything(host) && height >= leastForBars ? (
          <Suspense>
            <PhoneLayout stage={stage} onStage={onStage} />
          </Suspense>
        ) : (
          <SmallFrame stage={stage} onStage={onStage} />
        )}
      </div>
      {(host.kind === 'frame' || (host.controls.has('status') && !showsEverything(host))) && (
        <EmbedLine />
      )}
    </div>
  );
}

function useAttachedHost(): void {
  const { attach } = useHost();
  const { name, published, structure, store } = useOpenMap();
  useEffect(
    () => attach?.({ name, published, structure, store }),
    [attach, name, published, structure, store],
  );
}

function useHeightOf(root: () => HTMLElement): number {
  const subscribe = useCallback((onChange: () => void) => watchSize(root(), onChange), [root]);
  return useSyncExternalStore(subscribe, () => root().clientHeight);
}
