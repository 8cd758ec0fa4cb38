/** A map in a menu of maps, with its size; a damaged one has none to tell. */
import { MenuItem } from 'react-aria-components/Menu';
import type { MapEntry } from '../../explorer/published-maps.ts';
import { frameText } from '../text/frame.ts';
import { counted } from '../text/numbers.ts';

export function MapChoice({ map }: { map: MapEntry }) {
  const { name, papers, damaged = false } = map;
  return (
    <MenuItem
      id={name}
      textValue={name}
      className="menu-entry"
      href={`?map=${encodeURIComponent(name)}`}
    >
      {name}
      <span className="count">{damaged ? frameText.top.damaged : counted(papers, 'paper')}</span>
    </MenuItem>
  );
}
