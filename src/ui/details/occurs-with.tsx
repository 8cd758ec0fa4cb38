/** Concepts that a concept shares papers with, by papers or by lift; click opens one. */
import './occurs-with.css';
import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { type Companion, sortByLift } from '../../explorer/details.ts';
import { useStored } from '../common/use-stored.ts';
import { useExplorer } from '../explorer/open-map.ts';
import { text } from '../text.ts';
import { CompanionRow } from './companion-row.tsx';
import { PartedList } from './parted-list.tsx';

const orders = ['papers', 'lift'] as const;

export function OccursWith({ companions }: { companions: readonly Companion[] }) {
  const [order, setOrder] = useStored('company-order', orders);
  const rate = useExplorer((state) => state.errorRate);
  const sorted = useMemo(
    () => (order === 'lift' ? sortByLift(companions) : companions),
    [companions, order],
  );
  const most = useMemo(
    () => Math.max(...companions.flatMap(({ papers, expected }) => [papers, expected])),
    [companions],
  );
  if (companions.length === 0) return <p className="texts-note">{text.details.alone}</p>;
  return (
    <>
      {companions.length > 1 && (
        <div className="company-order">
          <span aria-hidden="true">{text.company.order}</span>
          <ToggleButtonGroup
            className="company-orders"
            aria-label={text.company.order}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[order]}
            onSelectionChange={(keys) =>
              setOrder(orders.find((candidate) => keys.has(candidate)) ?? order)
            }
          >
            {orders.map((candidate) => (
              <ToggleButton key={candidate} id={candidate} className="company-order-choice">
                {text.company.orders[candidate]}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </div>
      )}
      <p className="company-key">{text.company.key(rate)}</p>
      <PartedList
        members={sorted}
        passes={shownTogether}
        first={12}
        more={text.details.moreConcepts}
        className="row-list"
      >
        {(companion) => (
          <CompanionRow key={companion.concept} companion={companion} most={most} rate={rate} />
        )}
      </PartedList>
    </>
  );
}

/** Tells whether a companion is met in a paper that the filters leave. */
export function shownTogether({ passing }: Companion): boolean {
  return passing > 0;
}
