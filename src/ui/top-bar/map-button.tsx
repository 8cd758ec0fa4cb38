/** Which map is open, and the way to the others. */
import { lazy } from 'react';
import { Icon } from '../common/icon.tsx';
import { LazyMenu } from '../common/lazy-menu.tsx';
import { useHost } from '../explorer/host.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { frameText } from '../text/frame.ts';

const MapMenu = lazy(() => import('./map-menu.tsx'));

export function MapButton() {
  const { name } = useOpenMap();
  const { kind } = useHost();
  // The others would open in the page's place.
  if (kind !== 'page') return <span className="map-name map-name-text">{name}</span>;
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
