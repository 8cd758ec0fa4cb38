/** The concepts of a paper, best first: those on the map, then those it shares with no other. */
import './paper-concepts.css';
import { useMemo } from 'react';
import { conceptsOfPaper } from '../../explorer/details.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { number, text } from '../text.ts';
import { ConceptRow } from './concept-row.tsx';
import { DetailsSection } from './details-section.tsx';
import { MoreList } from './more-list.tsx';

export function PaperConcepts({ paper }: { paper: number }) {
  const { structure, texts } = useOpenMap();
  const drawn = useMemo(() => conceptsOfPaper(structure, paper), [structure, paper]);
  const own = (texts?.papers[paper]?.concepts ?? []).flatMap(({ concept, form }) =>
    concept < structure.concepts.length ? [] : form,
  );
  return (
    <DetailsSection title={text.details.concepts} note={text.details.onMap(drawn.length)}>
      <MoreList members={drawn} first={12} more={text.details.moreConcepts} className="row-list">
        {(concept) => <ConceptRow key={concept} concept={concept} />}
      </MoreList>
      {own.length > 0 && (
        <p className="own-concepts">
          <span className="own-concepts-title">
            {text.details.own} <span className="count">{number(own.length)}</span>
          </span>
          {own.join(', ')}
        </p>
      )}
    </DetailsSection>
  );
}
