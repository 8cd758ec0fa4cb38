/** The sections of a menu of maps: the published ones and those of the user. */
import { Header } from 'react-aria-components/Header';
import { MenuSection } from 'react-aria-components/Menu';
import { ownMapKey } from '../../explorer/map-key.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { frameText } from '../text/frame.ts';
import { MapChoice } from './map-choice.tsx';

/** Maps of the user that the menu names, the last built first; the list has all. */
const named = 8;

export function MapSections() {
  const { maps, myMaps, mapKey } = useOpenMap();
  const { top } = frameText;
  const choice = {
    className: 'menu-section',
    selectionMode: 'single',
    selectedKeys: [mapKey],
  } as const;
  return (
    <>
      {maps.length > 0 && (
        <MenuSection {...choice}>
          <Header className="menu-header">{top.published}</Header>
          {maps.map((map) => (
            <MapChoice key={map.name} mapKey={map.name} map={map} />
          ))}
        </MenuSection>
      )}
      {myMaps.length > 0 && (
        <MenuSection {...choice}>
          <Header className="menu-header">{top.yourMaps}</Header>
          {myMaps.slice(0, named).map((map) => (
            <MapChoice key={map.id} mapKey={ownMapKey(map.id)} map={map} />
          ))}
        </MenuSection>
      )}
    </>
  );
}
