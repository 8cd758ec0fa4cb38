/** Concepts that a concept shares papers with, most papers first; click opens one. */
import type { CooccurringConcept } from '../../explorer/details.ts';
import { text } from '../text.ts';
import { ConceptRow } from './concept-row.tsx';
import { MoreList } from './more-list.tsx';

export function OccursWith({ company }: { company: readonly CooccurringConcept[] }) {
  if (company.length === 0) return <p className="texts-note">{text.details.alone}</p>;
  return (
    <MoreList members={company} first={40} more={text.details.moreConcepts} className="row-list">
      {({ concept, papers }) => <ConceptRow key={concept} concept={concept} papers={papers} />}
    </MoreList>
  );
}
