/** The page: a map that opens, or the reason why none does. */
import './common/controls.css';
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
    case 'no-map':
      return (
        <Announcement
          title={opening.asked === null ? text.noMaps.title : text.noMaps.unknown(opening.asked)}
          action={{ name: text.noMaps.again, act: retry }}
          links={opening.maps.map(({ name }) => ({
            name,
            href: `?map=${encodeURIComponent(name)}`,
          }))}
        >
          {text.noMaps.remedy}
          <code>npx throughline build papers.json</code>
        </Announcement>
      );
    case 'open':
      return <Explorer {...opening} />;
  }
}
