/** Which map is open, where there are several, and the way to the others. */
import { lazy } from 'react';
import { Icon } from '../common/icon.tsx';
import { LazyMenu } from '../common/lazy-menu.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { frameText } from '../text/frame.ts';

const MapMenu = lazy(() => import('./map-menu.tsx'));

export function MapButton() {
  const { maps, name } = useOpenMap();
  if (maps.length < 2) return null;
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
