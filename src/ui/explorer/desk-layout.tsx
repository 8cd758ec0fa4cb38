/** The wide and the medium layout: margins docked beside the map, the left one a drawer on medium. */
import './desk-layout.css';
import { useEffect, useRef } from 'react';
import type { Stage } from '../../stage/create-stage.ts';
import { noInsets } from '../../stage/geometry.ts';
import { Icon } from '../common/icon.tsx';
import { EditNotice } from '../curation/edit-notice.tsx';
import { LeftPanel } from '../left-panel/left-panel.tsx';
import { floatingAttribute } from '../map/map-controls.tsx';
import { MapOrTable } from '../map/map-or-table.tsx';
import { QuestionBar } from '../questions/question-bar.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { detailsText } from '../text/details.ts';
import { frameText } from '../text/frame.ts';
import { searchText } from '../text/search.ts';
import { TopBar } from '../top-bar/top-bar.tsx';
import { showsEverything, useHost } from './host.ts';
import { SideMargin, useMargin } from './side-margin.tsx';
import { StatusBar } from './status-bar.tsx';
import { useSurfaces } from './surfaces.ts';
import type { LayoutMode } from './use-layout-mode.ts';

export function DeskLayout({
  mode,
  stage,
  onStage,
}: {
  mode: LayoutMode;
  stage: Stage | null;
  onStage(stage: Stage | null): void;
}) {
  const { leftOpen, setLeftOpen, detailsOpen, setDetailsOpen } = useSurfaces();
  const host = useHost();
  const { controls } = host;
  const margin = useMargin();
  const hasMargin = margin !== null && (margin !== 'details' || controls.has('details'));
  // The drawer covers the map; details take its place.
  useEffect(() => {
    if (mode === 'medium' && hasMargin) setLeftOpen(false);
  }, [mode, hasMargin, setLeftOpen]);
  const left = useRef<HTMLDivElement>(null);
  const hasLeft = controls.has('left');
  const drawerOpen = hasLeft && mode === 'medium' && leftOpen;
  useEffect(() => {
    const covered = drawerOpen ? (left.current?.offsetWidth ?? 0) : 0;
    stage?.setInsets({ ...noInsets, left: covered });
  }, [stage, drawerOpen]);

  return (
    <div className="desk" data-mode={mode}>
      {controls.has('top') && <TopBar mode={mode} />}
      <div ref={left} className="desk-left" hidden={!hasLeft || !leftOpen}>
        {hasLeft && <LeftPanel />}
      </div>
      <div className="desk-question">
        <QuestionBar />
      </div>
      <main className="desk-map">
        {/* Before the map, so that the Tab key comes to it after the panel that it folds. */}
        {hasLeft && (
          <FoldHandle
            side="left"
            open={leftOpen}
            name={leftOpen ? frameText.panel.fold : frameText.panel.unfold}
            onFold={() => setLeftOpen(!leftOpen)}
          />
        )}
        <MapOrTable stage={stage} onStage={onStage} form="table" />
        {controls.has('search') && !controls.has('top') && (
          <div className="embed-search" {...{ [floatingAttribute]: '' }}>
            <SearchBox placeholder={searchText.shortPlaceholder} />
          </div>
        )}
        {hasMargin && !detailsOpen && (
          <FoldHandle
            side="right"
            open={false}
            name={detailsText.unfold}
            onFold={() => setDetailsOpen(true)}
          />
        )}
        <EditNotice />
      </main>
      {hasMargin && detailsOpen && (
        <div className="desk-details">
          <SideMargin />
        </div>
      )}
      {showsEverything(host) && (
        <div className="desk-status">
          <StatusBar drawn={stage !== null} />
        </div>
      )}
    </div>
  );
}

function FoldHandle({
  side,
  open,
  name,
  onFold,
}: {
  side: 'left' | 'right';
  open: boolean;
  name: string;
  onFold(): void;
}) {
  return (
    <button
      type="button"
      className={`fold-handle fold-handle-${side}`}
      aria-expanded={open}
      aria-label={name}
      title={name}
      onClick={onFold}
      {...{ [floatingAttribute]: '' }}
    >
      <Icon name={side === 'left' && !open ? 'right' : 'left'} size={14} />
    </button>
  );
}
