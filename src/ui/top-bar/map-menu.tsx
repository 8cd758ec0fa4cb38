/** The menu behind the name of the map, open when it comes. A map opens by its own address. */
import { Button } from 'react-aria-components/Button';
import { Menu, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../common/icon.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { frameText } from '../text/frame.ts';
import { MapChoice } from './map-choice.tsx';

export default function MapMenu() {
  const { maps, name } = useOpenMap();
  return (
    <MenuTrigger defaultOpen>
      <Button className="bare-button map-name" aria-label={`${frameText.top.maps}: ${name}`}>
        <span className="map-name-text">{name}</span>
        <Icon name="down" size={12} />
      </Button>
      <Popover className="menu-popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={frameText.top.maps}
          selectionMode="single"
          selectedKeys={[name]}
        >
          {maps.map((map) => (
            <MapChoice key={map.name} map={map} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
