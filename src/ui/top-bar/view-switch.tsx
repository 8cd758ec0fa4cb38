/** What is shown: papers and concepts on the map, one of the two, or a table in the map's place. */
import './view-switch.css';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { segments, useViewSelection, viewNames, views } from './use-view-selection.ts';

/** The views of the map as segments, with the table where it has no place of its own. */
export function ViewSwitch({ withTable }: { withTable: boolean }) {
  return (
    <ToggleButtonGroup className="view-switch" {...useViewSelection()}>
      {(withTable ? segments : views).map((candidate) => (
        <ToggleButton key={candidate} id={candidate} className="view-segment">
          {viewNames[candidate]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
