/** The menu behind the name of the map, open when it comes. A map opens by its own address. */
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../common/icon.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { importRequests } from '../import/open-import.ts';
import { frameText } from '../text/frame.ts';
import { MapSections } from './map-sections.tsx';

export default function MapMenu() {
  const { name } = useOpenMap();
  const { open } = useSurfaces();
  const { top } = frameText;
  return (
    <MenuTrigger defaultOpen>
      <Button className="bare-button map-name" aria-label={`${top.maps}: ${name}`}>
        <span className="map-name-text">{name}</span>
        <Icon name="down" size={12} />
      </Button>
      <Popover className="menu-popover" placement="bottom start">
        <Menu className="menu" aria-label={top.maps}>
          <MapSections />
          <MenuSection className="menu-section" aria-label={top.moreMaps}>
            <MenuItem className="menu-entry" onAction={() => importRequests.getState().ask({})}>
              {top.newMap}
            </MenuItem>
            <MenuItem className="menu-entry" onAction={() => open('maps')}>
              {top.listMaps}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
