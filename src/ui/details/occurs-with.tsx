/** Concepts that a concept shares papers with, most papers first; click opens one. */
import type { Companion } from '../../explorer/details.ts';
import { text } from '../text.ts';
import { ConceptRow } from './concept-row.tsx';
import { PartedList } from './parted-list.tsx';

export function OccursWith({ companions }: { companions: readonly Companion[] }) {
  if (companions.length === 0) return <p className="texts-note">{text.details.alone}</p>;
  return (
    <PartedList
      members={companions}
      passes={shownTogether}
      first={12}
      more={text.details.moreConcepts}
      className="row-list"
    >
      {({ concept, papers, passing }) => (
        <ConceptRow key={concept} concept={concept} papers={passing === 0 ? papers : passing} />
      )}
    </PartedList>
  );
}

/** Tells whether a companion is met in a paper that the filters leave. */
export function shownTogether({ passing }: Companion): boolean {
  return passing > 0;
}
