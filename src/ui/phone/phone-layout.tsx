/** The phone's layout: search, the map or a table, a sheet for everything else, and its tabs. */
import './phone-layout.css';
import { type CSSProperties, useEffect } from 'react';
import type { Stage } from '../../stage/create-stage.ts';
import { EditNotice } from '../curation/edit-notice.tsx';
import { useExplorer } from '../explorer/open-map.ts';
import { MapOrTable } from '../map/map-or-table.tsx';
import { QuestionBar } from '../questions/question-bar.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { frameText } from '../text/frame.ts';
import { searchText } from '../text/search.ts';
import { BottomTabs } from './bottom-tabs.tsx';
import { MoreMenu } from './more-menu.tsx';
import { PhoneSheet } from './phone-sheet.tsx';
import { coveredHeight, useSheetHeights } from './sheet-stops.ts';
import { usePhoneTab } from './use-phone-tab.ts';

export default function PhoneLayout({
  stage,
  onStage,
}: {
  stage: Stage | null;
  onStage(stage: Stage | null): void;
}) {
  const { tab, content, stop, setStop, openTab, closeSheet } = usePhoneTab();
  const heights = useSheetHeights();
  const inTable = useExplorer((state) => state.table !== null);
  const covered = content === null ? 0 : coveredHeight(heights, stop);
  useEffect(() => {
    if (!inTable) stage?.setInsets({ top: 0, right: 0, bottom: covered, left: 0 });
  }, [stage, inTable, covered]);

  return (
    <div
      className="phone"
      data-stop={stop}
      style={{ '--covered': `${covered}px` } as CSSProperties}
    >
      <header className="phone-top">
        <h1 className="visually-hidden">{frameText.product}</h1>
        <SearchBox placeholder={searchText.shortPlaceholder} />
        <MoreMenu />
      </header>
      <div className="phone-question">
        <QuestionBar />
      </div>
      <main className="phone-map">
        <MapOrTable stage={stage} onStage={onStage} form="list" />
      </main>
      {content !== null && (
        <PhoneSheet
          content={content}
          stop={stop}
          heights={heights}
          onStop={setStop}
          onClose={closeSheet}
        />
      )}
      <BottomTabs tab={tab} onTab={openTab} />
      <EditNotice />
    </div>
  );
}
