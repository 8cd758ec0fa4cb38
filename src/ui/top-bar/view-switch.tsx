/** What the map shows: papers and concepts, or one of the two. */
import './view-switch.css';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { MapView } from '../../explorer/state.ts';
import { Icon } from '../common/icon.tsx';
import { useExplorer } from '../explorer/open-map.ts';
import { text, viewNames } from '../text.ts';

const views: readonly MapView[] = ['both', 'concepts', 'papers'];

export function ViewSwitch() {
  return (
    <ToggleButtonGroup className="view-switch" {...useViewSelection()}>
      {views.map((candidate) => (
        <ToggleButton key={candidate} id={candidate} className="view-segment">
          {viewNames[candidate]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

export function ViewMenu() {
  const view = useExplorer((state) => state.view);
  const selection = useViewSelection();
  return (
    <MenuTrigger>
      <Button className="button" aria-label={`${text.top.view}: ${viewNames[view]}`}>
        {viewNames[view]}
        <Icon name="down" size={12} />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" {...selection}>
          {views.map((candidate) => (
            <MenuItem key={candidate} id={candidate} className="menu-entry">
              {viewNames[candidate]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Returns what makes a collection of views the choice of one. */
function useViewSelection() {
  const view = useExplorer((state) => state.view);
  const setView = useExplorer((state) => state.setView);
  return {
    'aria-label': text.top.view,
    selectionMode: 'single',
    disallowEmptySelection: true,
    selectedKeys: [view],
    onSelectionChange: (keys: 'all' | Iterable<unknown>) => {
      const [chosen] = keys;
      setView(views.find((candidate) => candidate === chosen) ?? 'both');
    },
  } as const;
}
