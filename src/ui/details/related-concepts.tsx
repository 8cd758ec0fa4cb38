/** Concepts in a line, each a link to its details; the first few, then all on demand. */
import './related-concepts.css';
import { useState } from 'react';
import type { RelatedConcept } from '../../explorer/relations.ts';
import { useExplorer } from '../explorer/open-map.ts';
import { detailsText } from '../text/details.ts';
import { counted, number } from '../text/numbers.ts';

/** Concepts shown before "all 14". */
const firstConcepts = 6;
/** So few are shown at once: the button would take as much room. */
const leastRest = 2;

export function RelatedConcepts({ concepts }: { concepts: readonly RelatedConcept[] }) {
  const [open, setOpen] = useState(false);
  const long = concepts.length > firstConcepts + leastRest;
  return (
    <ul className="related">
      {(open || !long ? concepts : concepts.slice(0, firstConcepts)).map((concept) => (
        <li key={concept.id}>
          <RelatedConceptLink concept={concept} />
          <span className="count">
            <span aria-hidden="true">{number(concept.papers)}</span>
            <span className="visually-hidden">{counted(concept.papers, 'paper')}</span>
          </span>
        </li>
      ))}
      {long && (
        <li>
          <button
            type="button"
            className="text-button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? detailsText.fewer : detailsText.all(concepts.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

/** A concept's label: a link where the map shows it. */
export function RelatedConceptLink({ concept: { drawn, label } }: { concept: RelatedConcept }) {
  const select = useExplorer((state) => state.select);
  if (drawn === null) return <span title={detailsText.undrawn}>{label}</span>;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => select({ kind: 'concept', number: drawn })}
    >
      {label}
    </button>
  );
}
