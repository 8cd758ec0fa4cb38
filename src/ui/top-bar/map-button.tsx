/** Which map is open, and the way to the others. */
import { lazy } from 'react';
import { Icon } from '../common/icon.tsx';
import { LazyMenu } from '../common/lazy-menu.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { frameText } from '../text/frame.ts';

const MapMenu = lazy(() => import('./map-menu.tsx'));

export function MapButton() {
  const { name } = useOpenMap();
  return (
    <LazyMenu
      menu={MapMenu}
      name={`${frameText.top.maps}: ${name}`}
      className="bare-button map-name"
    >
      <span className="map-name-text">{name}</span>
      <Icon name="down" size={12} />
    </LazyMenu>
  );
}
