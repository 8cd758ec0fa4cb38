/** Concepts that a concept shares papers with, by papers or by lift; click opens one. */
import './occurs-with.css';
import { useMemo } from 'react';
import { type Companion, sortByLift } from '../../explorer/details.ts';
import { useStored } from '../common/use-stored.ts';
import { useExplorer } from '../explorer/open-map.ts';
import { chanceText } from '../text/chance.ts';
import { detailsText } from '../text/details.ts';
import { CompanionRow } from './companion-row.tsx';
import { OrderChoice } from './order-choice.tsx';
import { PartedList } from './parted-list.tsx';

const orders = ['papers', 'lift'] as const;

export function OccursWith({
  concept,
  companions,
}: {
  concept: number;
  companions: readonly Companion[];
}) {
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
  if (companions.length === 0) return <p className="texts-note">{detailsText.alone}</p>;
  return (
    <>
      {companions.length > 1 && (
        <OrderChoice
          title={chanceText.company.order}
          orders={orders}
          names={chanceText.company.orders}
          chosen={order}
          onChoose={setOrder}
        />
      )}
      <p className="company-key">{chanceText.company.key(rate)}</p>
      <PartedList
        members={sorted}
        passes={shownTogether}
        first={12}
        more={detailsText.moreConcepts}
        className="row-list"
      >
        {(companion) => (
          <CompanionRow
            key={companion.concept}
            of={concept}
            companion={companion}
            most={most}
            rate={rate}
          />
        )}
      </PartedList>
    </>
  );
}

/** Tells whether a companion is met in a paper that the filters leave. */
export function shownTogether({ passing }: Companion): boolean {
  return passing > 0;
}
