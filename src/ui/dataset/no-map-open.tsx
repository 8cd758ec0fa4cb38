/** The page until a map is open, or where none can be: why, and what to do. */
import { mapAddress, ownIdOf, ownMapKey } from '../../explorer/map-key.ts';
import type { OwnMap } from '../../explorer/own-maps.ts';
import type { MapEntry } from '../../explorer/published-maps.ts';
import { useHost } from '../explorer/host.ts';
import { importRequests } from '../import/open-import.ts';
import { frameText } from '../text/frame.ts';
import { openingText } from '../text/opening.ts';
import { Announcement } from './announcement.tsx';
import { useMyMaps } from './library.ts';
import type { Opening } from './use-asked-map.ts';

const newMap = { name: frameText.top.newMap, act: () => importRequests.getState().ask({}) };

export function NoMapOpen({
  opening,
  retry,
  onList,
}: {
  opening: Exclude<Opening, { step: 'open' }>;
  retry(): void;
  /** Opens the list of the user's maps. */
  onList(): void;
}) {
  const { kind } = useHost();
  const kept = useMyMaps();
  // A frame opens the map that it is given, or says why it can't.
  const onPage = kind === 'page';
  const myMaps = onPage ? kept : [];
  const made = onPage ? [newMap] : [];
  const others = (maps: readonly MapEntry[]) => (onPage ? linksTo(maps) : []);
  const again = { name: openingText.noMaps.again, act: retry };
  const listed = myMaps.length === 0 ? [] : [{ name: frameText.top.yourMaps, act: onList }];
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
          actions={[{ name: openingText.failure.again, act: retry }, ...made, ...listed]}
        >
          {opening.own ? openingText.failure.allow : openingText.failure.remedy}
        </Announcement>
      );
    case 'damaged':
      return (
        <Announcement
          title={openingText.failure.title}
          explanation={opening.error.message}
          actions={[opening.own === null ? again : updateOf(opening.own), ...made, ...listed]}
          links={[...others(opening.others), ...linksToMine(myMaps, opening.own)]}
        >
          {opening.own === null
            ? damagedRemedy(opening.others.length + myMaps.length)
            : openingText.failure.makeAgain}
          {opening.own === null && <BuildCommand />}
        </Announcement>
      );
    case 'no-map': {
      const isMine = opening.asked !== null && ownIdOf(opening.asked) !== null;
      return (
        <Announcement
          title={noMapTitle(opening.asked, isMine)}
          actions={[...made, again, ...listed]}
          links={[...others(opening.maps), ...linksToMine(myMaps)]}
        >
          {isMine ? openingText.noMaps.mineRemedy : openingText.noMaps.remedy}
          {!isMine && <BuildCommand />}
        </Announcement>
      );
    }
  }
}

function noMapTitle(asked: string | null, isMine: boolean): string {
  const { title, unknown, mine } = openingText.noMaps;
  return asked === null ? title : isMine ? mine : unknown(asked);
}

function damagedRemedy(others: number): string {
  return others > 0 ? openingText.failure.rebuild : openingText.failure.rebuildOnly;
}

function updateOf({ id, name }: OwnMap) {
  const act = () => importRequests.getState().ask({ updating: { id, name } });
  return { name: openingText.failure.fromFiles, act };
}

function BuildCommand() {
  return <code>npx throughline build papers.json</code>;
}

function linksTo(maps: readonly MapEntry[]) {
  return maps.map(({ name }) => ({ name, href: mapAddress(name) }));
}

function linksToMine(maps: readonly OwnMap[], except: OwnMap | null = null) {
  return maps
    .filter(({ id }) => id !== except?.id)
    .map(({ id, name }) => ({ name, href: mapAddress(ownMapKey(id)) }));
}
