/** Says that the filters leave the node of the details out. */
import type { NodeRef } from '../../core/types.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { detailsText } from '../text/details.ts';

export function OffMapNote({ kind, number }: NodeRef) {
  const { papers, concepts } = usePassing();
  const passes = (kind === 'paper' ? papers : concepts).has(number);
  return passes ? null : <p className="details-line">{detailsText.offMap}</p>;
}
