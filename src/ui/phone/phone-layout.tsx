/** The phone's layout: search, the map, and a sheet for everything else. */
import './phone-layout.css';
import { type CSSProperties, useEffect, useState } from 'react';
import { selectionOf } from '../../explorer/selection.ts';
import type { Stage } from '../../stage/create-stage.ts';
import { EditNotice } from '../curation/edit-notice.tsx';
import { useHasDetails } from '../details/details-panel.tsx';
import { useExplorer } from '../explorer/open-map.ts';
import { useMargin } from '../explorer/side-margin.tsx';
import { useSurfaces } from '../explorer/surfaces.ts';
import { MapView } from '../map/map-view.tsx';
import { QuestionBar } from '../questions/question-bar.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { searchText } from '../search/search-text.ts';
import { text } from '../text.ts';
import { BottomTabs, type PhoneTab } from './bottom-tabs.tsx';
import { MoreMenu } from './more-menu.tsx';
import { PhoneSheet } from './phone-sheet.tsx';
import { coveredHeight, type SheetStop, useSheetHeights } from './sheet-stops.ts';

export function PhoneLayout({
  stage,
  onStage,
}: {
  stage: Stage | null;
  onStage(stage: Stage | null): void;
}) {
  const { panelInFront, setPanel } = useSurfaces();
  const margin = useMargin();
  const [mapTab, setMapTab] = useState<'map' | 'filter'>('map');
  const [stop, setStop] = useState<SheetStop>('peek');
  const heights = useSheetHeights();
  const hasDetails = useHasDetails();
  const selection = useExplorer(selectionOf);
  const tab: PhoneTab = margin === null || margin === 'details' ? mapTab : margin;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection raises the sheet too
  useEffect(() => {
    setMapTab('map');
    setStop(hasDetails ? 'half' : 'peek');
  }, [hasDetails, selection]);

  useEffect(() => {
    if (panelInFront) setStop('half');
  }, [panelInFront]);

  const covered = coveredHeight(heights, stop);
  useEffect(() => {
    stage?.setInsets({ top: 0, right: 0, bottom: covered, left: 0 });
  }, [stage, covered]);

  const openTab = (chosen: PhoneTab) => {
    const ofMap = chosen === 'map' || chosen === 'filter';
    if (ofMap) setMapTab(chosen);
    setPanel(ofMap ? null : chosen);
    setStop(chosen === tab && stop !== 'peek' ? 'peek' : 'half');
  };
  return (
    <div
      className="phone"
      data-stop={stop}
      style={{ '--covered': `${covered}px` } as CSSProperties}
    >
      <header className="phone-top">
        <h1 className="visually-hidden">{text.product}</h1>
        <SearchBox placeholder={searchText.shortPlaceholder} />
        <MoreMenu />
      </header>
      <div className="phone-question">
        <QuestionBar />
      </div>
      <main className="phone-map">
        <MapView stage={stage} onStage={onStage} />
      </main>
      <PhoneSheet tab={tab} stop={stop} heights={heights} onStop={setStop} />
      <BottomTabs tab={tab} onTab={openTab} />
      <EditNotice />
    </div>
  );
}
