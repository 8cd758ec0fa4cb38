/** A map in a menu of maps, with its size; a damaged one has none to tell. */
import { MenuItem } from 'react-aria-components/Menu';
import { mapAddress } from '../../explorer/map-key.ts';
import { frameText } from '../text/frame.ts';
import { counted } from '../text/numbers.ts';

export function MapChoice({
  mapKey,
  map,
}: {
  mapKey: string;
  map: { name: string; papers: number; damaged?: true };
}) {
  const { name, papers, damaged = false } = map;
  return (
    <MenuItem id={mapKey} textValue={name} className="menu-entry" href={mapAddress(mapKey)}>
      <span className="menu-name">{name}</span>
      <span className="count">{damaged ? frameText.top.damaged : counted(papers, 'paper')}</span>
    </MenuItem>
  );
}
