/** A tab of the details: its name, with how much of its list passes the filters. */
import { Tab } from 'react-aria-components/Tabs';
import { shownOf } from '../text/numbers.ts';

export function CountedTab({
  id,
  name,
  shown,
  all,
}: {
  id: string;
  name: string;
  shown: number;
  all: number;
}) {
  return (
    <Tab id={id} className="tab">
      {name} <span className="count">{shownOf(shown, all)}</span>
    </Tab>
  );
}
