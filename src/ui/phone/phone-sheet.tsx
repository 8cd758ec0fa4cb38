/** The sheet over the phone's map: details of what is selected, communities, filters or a panel. */
import './phone-sheet.css';
import { type PointerEvent, useRef, useState } from 'react';
import { Icon } from '../common/icon.tsx';
import { Details, useCloseDetails } from '../details/details-panel.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { PanelBody } from '../explorer/side-margin.tsx';
import { useVisibleCounts } from '../explorer/use-visible.ts';
import { Bridges } from '../left-panel/bridges.tsx';
import { ErrorRate } from '../left-panel/error-rate.tsx';
import { Filters } from '../left-panel/left-panel.tsx';
import { Legend } from '../left-panel/legend.tsx';
import { MapKey } from '../left-panel/map-key.tsx';
import { detailsText } from '../text/details.ts';
import { frameText } from '../text/frame.ts';
import { counted } from '../text/numbers.ts';
import { ViewSwitch } from '../top-bar/view-switch.tsx';
import { nearestStop, nextStop, type SheetHeights, type SheetStop } from './sheet-stops.ts';
import type { SheetContent } from './use-phone-tab.ts';

export function PhoneSheet({
  content,
  stop,
  heights,
  onStop,
  onClose,
}: {
  content: NonNullable<SheetContent>;
  stop: SheetStop;
  heights: SheetHeights;
  onStop(stop: SheetStop): void;
  /** Closes the filters or a panel. */
  onClose(): void;
}) {
  const inTable = useExplorer((state) => state.table !== null);
  const closeDetails = useCloseDetails();
  const [dragged, setDragged] = useState<number | null>(null);
  const height = dragged ?? heights[stop];
  return (
    <section
      className="sheet"
      aria-label={frameText.phone.sheet}
      data-dragging={dragged !== null}
      style={{ height }}
    >
      <SheetHandle stop={stop} heights={heights} onStop={onStop} onDrag={setDragged} />
      {content === 'filter' ? (
        <>
          <CloseButton name={frameText.panels.close} onClose={onClose} />
          <h2 className="sheet-title">{frameText.phone.filter}</h2>
          <div className="sheet-scroller">
            {!inTable && <Views />}
            <ErrorRate />
            <Filters />
          </div>
        </>
      ) : content === 'details' ? (
        <>
          <CloseButton name={detailsText.close} onClose={closeDetails} />
          <Details />
        </>
      ) : content !== 'communities' ? (
        <>
          <CloseButton name={frameText.panels.close} onClose={onClose} />
          <PanelBody panel={content} />
        </>
      ) : (
        <div className="sheet-scroller">
          <PeekLine stop={stop} onStop={onStop} />
          <Views />
          <Legend />
          <MapKey />
          <Bridges />
        </div>
      )}
    </section>
  );
}

/** Here and under the filters: details may stand in the place of the communities. */
function Views() {
  return (
    <div className="section sheet-views">
      <ViewSwitch withTable={false} />
    </div>
  );
}

function CloseButton({ name, onClose }: { name: string; onClose(): void }) {
  return (
    <button type="button" className="icon-button details-close" aria-label={name} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}

/** Pixels a finger may stray before a press becomes a drag. */
const dragSlack = 6;

function SheetHandle({
  stop,
  heights,
  onStop,
  onDrag,
}: {
  stop: SheetStop;
  heights: SheetHeights;
  onStop(stop: SheetStop): void;
  onDrag(height: number | null): void;
}) {
  const drag = useRef<{ from: number; height: number }>(null);
  /** Whether the last press became a drag: the click that may follow is none. */
  const moved = useRef(false);
  const heightAt = (event: PointerEvent) => {
    if (drag.current === null) return heights[stop];
    const height = drag.current.height + drag.current.from - event.clientY;
    return Math.min(heights.full, Math.max(heights.peek, height));
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={stop === 'full' ? frameText.phone.lower : frameText.phone.raise}
      aria-expanded={stop !== 'peek'}
      onClick={({ detail }) => {
        const byKey = detail === 0;
        if (byKey || !moved.current) onStop(nextStop(stop));
        moved.current = false;
      }}
      onPointerDown={(event) => {
        drag.current = { from: event.clientY, height: heights[stop] };
        moved.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (drag.current === null) return;
        if (Math.abs(event.clientY - drag.current.from) > dragSlack) moved.current = true;
        if (moved.current) onDrag(heightAt(event));
      }}
      onPointerUp={(event) => {
        if (moved.current) onStop(nearestStop(heights, heightAt(event)));
        drag.current = null;
        onDrag(null);
      }}
      onPointerCancel={() => {
        drag.current = null;
        moved.current = false;
        onDrag(null);
      }}
    />
  );
}

function PeekLine({ stop, onStop }: { stop: SheetStop; onStop(stop: SheetStop): void }) {
  const { structure } = useOpenMap();
  const { papers, concepts } = useVisibleCounts();
  const view = useExplorer((state) => state.view);
  const counts = [
    ...(view === 'concepts' ? [] : [counted(papers, 'paper')]),
    ...(view === 'papers' ? [] : [counted(concepts, 'concept')]),
  ];
  return (
    <button
      type="button"
      className="peek-line"
      aria-expanded={stop !== 'peek'}
      onClick={() => onStop(stop === 'peek' ? 'half' : 'peek')}
    >
      <span>
        <strong>{counted(structure.communities.length, 'community', 'communities')}</strong>{' '}
        {counts.join(', ')}
      </span>
      <Icon name={stop === 'peek' ? 'up' : 'down'} />
    </button>
  );
}
