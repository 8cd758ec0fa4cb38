/** What is shown as a menu, where the segments have no room. */
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../common/icon.tsx';
import { frameText } from '../text/frame.ts';
import { segments, useViewSelection, viewNames } from './use-view-selection.ts';

export default function ViewMenu() {
  const selection = useViewSelection();
  const [shown] = selection.selectedKeys;
  return (
    <MenuTrigger>
      <Button className="button" aria-label={`${frameText.top.view}: ${viewNames[shown]}`}>
        {viewNames[shown]}
        <Icon name="down" size={12} />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" {...selection}>
          {segments.map((candidate) => (
            <MenuItem key={candidate} id={candidate} className="menu-entry">
              {viewNames[candidate]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
