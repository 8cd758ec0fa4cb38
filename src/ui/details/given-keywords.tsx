/** The keywords of a paper's authors that name what is asked about. */
import { Fragment } from 'react';
import type { Segment } from '../../explorer/evidence.ts';
import { detailsText } from '../text/details.ts';
import { Marked } from './marked.tsx';
import type { Marker } from './pair-evidence.ts';

export function GivenKeywords({ keywords }: { keywords: readonly Segment<Marker>[][] }) {
  if (keywords.length === 0) return null;
  return (
    <p className="evidence-sentence">
      <span className="count">{detailsText.keywords(keywords.length)}</span>{' '}
      {keywords.map((keyword, place) => (
        <Fragment key={keyword[0]?.start}>
          {place > 0 && '; '}
          <Marked segments={keyword} />
        </Fragment>
      ))}
    </p>
  );
}
