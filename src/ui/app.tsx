/** The page: a map that opens, or the reason why none does. */
import './common/controls.css';
import { useState } from 'react';
import type { MapEntry } from '../explorer/published-maps.ts';
import { Announcement } from './dataset/announcement.tsx';
import { LibraryContext, openLibrary } from './dataset/library.ts';
import { usePublishedMap } from './dataset/use-published-map.ts';
import { Explorer } from './explorer/explorer.tsx';
import { ImportHost } from './import/import-host.tsx';
import { importRequests } from './import/open-import.ts';
import { frameText } from './text/frame.ts';
import { openingText } from './text/opening.ts';
import { useAppliedTheme } from './theme/use-theme.ts';

/** What can be done about a map where none is open. */
const newMap = { name: frameText.top.newMap, act: () => importRequests.getState().ask({}) };

export function App() {
  const [library] = useState(openLibrary);
  return (
    <LibraryContext value={library}>
      <OpenedMap />
      <ImportHost />
    </LibraryContext>
  );
}

function OpenedMap() {
  useAppliedTheme();
  const asked = new URLSearchParams(window.location.search).get('map');
  const { opening, retry } = usePublishedMap(asked);
  switch (opening.step) {
    case 'listing':
      return <Announcement title={openingText.loading.maps} />;
    case 'reading':
      return <Announcement title={openingText.loading.reading(opening.papers)} />;
    case 'failed':
      return (
        <Announcement
          title={openingText.failure.title}
          explanation={opening.error instanceof Error ? opening.error.message : undefined}
          action={{ name: openingText.failure.again, act: retry }}
          other={newMap}
        >
          {openingText.failure.remedy}
        </Announcement>
      );
    case 'damaged':
      return (
        <Announcement
          title={openingText.failure.title}
          explanation={opening.error.message}
          action={{ name: openingText.noMaps.again, act: retry }}
          other={newMap}
          links={linksTo(opening.others)}
        >
          {opening.others.length > 0
            ? openingText.failure.rebuild
            : openingText.failure.rebuildOnly}
          <BuildCommand />
        </Announcement>
      );
    case 'no-map':
      return (
        <Announcement
          title={
            opening.asked === null
              ? openingText.noMaps.title
              : openingText.noMaps.unknown(opening.asked)
          }
          action={newMap}
          other={{ name: openingText.noMaps.again, act: retry }}
          links={linksTo(opening.maps)}
        >
          {openingText.noMaps.remedy}
          <BuildCommand />
        </Announcement>
      );
    case 'open':
      return <Explorer {...opening} />;
  }
}

function BuildCommand() {
  return <code>npx throughline build papers.json</code>;
}

function linksTo(maps: readonly MapEntry[]): { name: string; href: string }[] {
  return maps.map(({ name }) => ({ name, href: `?map=${encodeURIComponent(name)}` }));
}
