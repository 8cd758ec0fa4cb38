/** The map in a frame without room for margins: it fills the frame, and details come as a sheet over it. */
import '../phone/phone-layout.css';
import { type CSSProperties, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { selectionOf } from '../../explorer/selection.ts';
import type { Stage } from '../../stage/create-stage.ts';
import { watchSize } from '../common/watch-size.ts';
import { useHost } from '../explorer/host.ts';
import { useExplorer } from '../explorer/open-map.ts';
import { useMargin } from '../explorer/side-margin.tsx';
import { useSurfaces } from '../explorer/surfaces.ts';
import { floatingAttribute } from '../map/map-controls.tsx';
import { MapOrTable } from '../map/map-or-table.tsx';
import { PhoneSheet } from '../phone/phone-sheet.tsx';
import type { SheetHeights, SheetStop } from '../phone/sheet-stops.ts';
import { SearchBox } from '../search/search-box.tsx';
import { searchText } from '../text/search.ts';

const peek = 56;
const halfShare = 0.58;
/** Height of a frame in which a field above the map leaves a map. */
const leastForSearch = 280;
/** What the field covers. */
const searchHeight = 44;

export function SmallFrame({
  stage,
  onStage,
}: {
  stage: Stage | null;
  onStage(stage: Stage | null): void;
}) {
  const { controls } = useHost();
  const { setPanel } = useSurfaces();
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const heights = useHeights(frame);
  const margin = useMargin();
  const content = margin === 'details' && !controls.has('details') ? null : margin;
  const [stop, setStop] = useState<SheetStop>('half');
  const selection = useExplorer((state) => selectionOf(state) ?? state.focusedCommunity);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each selection comes at the same height
  useEffect(() => setStop('half'), [selection]);
  const hasSearch = controls.has('search') && heights.full >= leastForSearch;
  const covered = content === null ? 0 : stop === 'peek' ? heights.peek : heights.half;
  useEffect(() => {
    stage?.setInsets({ top: hasSearch ? searchHeight : 0, right: 0, bottom: covered, left: 0 });
  }, [stage, covered, hasSearch]);
  return (
    <div
      ref={setFrame}
      className="phone embed-small"
      data-stop={content === null ? 'peek' : stop}
      style={{ '--covered': `${covered}px` } as CSSProperties}
    >
      <main className="phone-map">
        <MapOrTable stage={stage} onStage={onStage} form="list" />
        {hasSearch && (
          <div className="embed-search" {...{ [floatingAttribute]: '' }}>
            <SearchBox placeholder={searchText.shortPlaceholder} />
          </div>
        )}
      </main>
      {content !== null && (
        <PhoneSheet
          content={content}
          stop={stop}
          heights={heights}
          onStop={setStop}
          onClose={() => setPanel(null)}
        />
      )}
    </div>
  );
}

function useHeights(frame: HTMLElement | null): SheetHeights {
  const subscribe = useCallback(
    (onChange: () => void) => (frame === null ? () => {} : watchSize(frame, onChange)),
    [frame],
  );
  const height = useSyncExternalStore(subscribe, () => frame?.clientHeight ?? 0);
  return { peek, half: Math.max(peek, Math.round(height * halfShare)), full: height };
}
