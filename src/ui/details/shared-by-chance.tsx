/** How many concepts two papers name, what chance gives, and whether that passes. */
import './shared-by-chance.css';
import type { SimilarityLink } from '../../core/types.ts';
import { passesAll, passesAt } from '../../explorer/link-tests.ts';
import { useExplorer } from '../explorer/open-map.ts';
import { chanceText } from '../text/chance.ts';

export function SharedByChance({
  link,
  shared,
}: {
  link: SimilarityLink;
  /** Concepts that the two share, named by both or not. */
  shared: number;
}) {
  const rate = useExplorer((state) => state.errorRate);
  const passes = !passesAll(rate) && passesAt(link, rate);
  return (
    <p className="shares-test">
      {chanceText.company.shared(link.shared, shared, link.expected)}
      {passes && (
        <>
          , <b>{chanceText.company.passes(rate)}</b>
        </>
      )}
    </p>
  );
}
