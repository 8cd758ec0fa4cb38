/** Says which meaning of its word a concept is, how sure the split is, and leads to the others. */
import { Fragment } from 'react';
import { senseNoteOf } from '../../explorer/relations.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { detailsText } from '../text/details.ts';
import { percent } from '../text/numbers.ts';
import { RelatedConceptLink } from './related-concepts.tsx';

export function SenseLine({ concept }: { concept: number }) {
  const { structure, texts } = useOpenMap();
  const note = senseNoteOf(structure, texts, concept);
  if (note === null) return null;
  const { others, word, confidence } = note;
  return (
    <p className="details-line details-sense">
      {detailsText.sense(others.length + 1, word)}
      {others.length > 0 && (
        <>
          {detailsText.otherSenses(others.length)}{' '}
          {others.map((other, place) => (
            <Fragment key={other.id}>
              {place > 0 && ', '}
              <RelatedConceptLink concept={other} />
            </Fragment>
          ))}
        </>
      )}{' '}
      {detailsText.sure(percent(confidence))}
    </p>
  );
}
