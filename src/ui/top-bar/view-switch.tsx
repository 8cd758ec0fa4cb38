/** What is shown: papers and concepts on the map, one of the two, or a table in the map's place. */
import './view-switch.css';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { MapView } from '../../explorer/state.ts';
import { openingTable } from '../../explorer/table/table-choice.ts';
import { Icon } from '../common/icon.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { frameText } from '../text/frame.ts';
import { mapText } from '../text/map.ts';

const views: readonly MapView[] = ['both', 'concepts', 'papers'];

const tableKey = 'table';
const segments = [...views, tableKey] as const;
const names = { ...mapText.views, [tableKey]: mapText.table };

/** The views of the map as segments, with the table where it has no place of its own. */
export function ViewSwitch({ withTable }: { withTable: boolean }) {
  return (
    <ToggleButtonGroup className="view-switch" {...useViewSelection()}>
      {(withTable ? segments : views).map((candidate) => (
        <ToggleButton key={candidate} id={candidate} className="view-segment">
          {names[candidate]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

export function ViewMenu() {
  const selection = useViewSelection();
  const [shown] = selection.selectedKeys;
  return (
    <MenuTrigger>
      <Button className="button" aria-label={`${frameText.top.view}: ${names[shown]}`}>
        {names[shown]}
        <Icon name="down" size={12} />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" {...selection}>
          {segments.map((candidate) => (
            <MenuItem key={candidate} id={candidate} className="menu-entry">
              {names[candidate]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Returns what makes a collection of views the choice of one. */
function useViewSelection() {
  const { structure } = useOpenMap();
  const shown = useExplorer(({ table, view }) => (table === null ? view : tableKey));
  const setView = useExplorer((state) => state.setView);
  const showTable = useExplorer((state) => state.showTable);
  return {
    'aria-label': frameText.top.view,
    selectionMode: 'single',
    disallowEmptySelection: true,
    selectedKeys: [shown] as const,
    onSelectionChange: (keys: 'all' | Iterable<unknown>) => {
      const [chosen] = keys;
      if (chosen === tableKey) showTable(openingTable(structure, 'papers'));
      else setView(views.find((candidate) => candidate === chosen) ?? 'both');
    },
  } as const;
}
