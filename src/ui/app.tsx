/** The page: a map that opens, or the reason why none does. */
import './common/controls.css';
import type { MapEntry } from '../explorer/published-maps.ts';
import { Announcement } from './dataset/announcement.tsx';
import { usePublishedMap } from './dataset/use-published-map.ts';
import { Explorer } from './explorer/explorer.tsx';
import { text } from './text.ts';
import { useAppliedTheme } from './theme/use-theme.ts';

export function App() {
  useAppliedTheme();
  const asked = new URLSearchParams(window.location.search).get('map');
  const { opening, retry } = usePublishedMap(asked);
  switch (opening.step) {
    case 'listing':
      return <Announcement title={text.loading.maps} />;
    case 'reading':
      return <Announcement title={text.loading.reading(opening.papers)} />;
    case 'failed':
      return (
        <Announcement
          title={text.failure.title}
          explanation={opening.error instanceof Error ? opening.error.message : undefined}
          action={{ name: text.failure.again, act: retry }}
        >
          {text.failure.remedy}
        </Announcement>
      );
    case 'damaged':
      return (
        <Announcement
          title={text.failure.title}
          explanation={opening.error.message}
          action={{ name: text.noMaps.again, act: retry }}
          links={linksTo(opening.others)}
        >
          {opening.others.length > 0 ? text.failure.rebuild : text.failure.rebuildOnly}
          <BuildCommand />
        </Announcement>
      );
    case 'no-map':
      return (
        <Announcement
          title={opening.asked === null ? text.noMaps.title : text.noMaps.unknown(opening.asked)}
          action={{ name: text.noMaps.again, act: retry }}
          links={linksTo(opening.maps)}
        >
          {text.noMaps.remedy}
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
