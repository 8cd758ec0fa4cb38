/** The concepts of a paper, best first: those on the map, then those it shares with no other. */
import './paper-concepts.css';
import { useCallback, useMemo } from 'react';
import { conceptsOfPaper } from '../../explorer/details.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { detailsText } from '../text/details.ts';
import { number, shownOf } from '../text/numbers.ts';
import { ConceptRow } from './concept-row.tsx';
import { DetailsSection } from './details-section.tsx';
import { PartedList } from './parted-list.tsx';

export function PaperConcepts({ paper }: { paper: number }) {
  const { structure, texts } = useOpenMap();
  const drawn = useMemo(() => conceptsOfPaper(structure, paper), [structure, paper]);
  const passing = usePassing();
  const passes = useCallback((concept: number) => passing.concepts.has(concept), [passing]);
  const shown = drawn.filter(passes).length;
  const own = (texts?.papers[paper]?.concepts ?? []).flatMap(({ concept, form }) =>
    concept < structure.concepts.length ? [] : form,
  );
  return (
    <DetailsSection
      title={detailsText.concepts}
      note={detailsText.onMap(shownOf(shown, drawn.length))}
    >
      <PartedList
        members={drawn}
        passes={passes}
        first={12}
        more={detailsText.moreConcepts}
        className="row-list"
      >
        {(concept) => <ConceptRow key={concept} concept={concept} />}
      </PartedList>
      {own.length > 0 && (
        <p className="own-concepts">
          <span className="own-concepts-title">
            {detailsText.own} <span className="count">{number(own.length)}</span>
          </span>
          {own.join(', ')}
        </p>
      )}
    </DetailsSection>
  );
}
