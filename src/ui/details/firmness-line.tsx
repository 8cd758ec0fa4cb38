/** How firmly a paper or a concept falls in with its community, and where it falls in otherwise. */
import './firmness-line.css';
import { Fragment } from 'react';
import type { NodeRef } from '../../core/types.ts';
import { firmnessOf } from '../../explorer/firmness.ts';
import { Explained } from '../common/explained.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { communitiesText } from '../text/communities.ts';
import { CommunityLink } from './community-link.tsx';

export function FirmnessLine({ node }: { node: NodeRef }) {
  const firmness = firmnessOf(useOpenMap().structure, node);
  if (firmness === null) return null;
  const { community, times, runs, between, scattered } = firmness;
  const words = communitiesText.firmness;
  const placed = scattered ? words.scattered : words.placed;
  return (
    <div className="firmness">
      <Explained question={words.question} explanation={words.rerun}>
        {between.length > 0 ? words.borderline : placed}{' '}
        <CommunityLink community={community} short /> {words.times(times, runs)}
        {scattered && words.nowhere}
        {between.length > 0 && words.mostly}
        {between.map((other, place) => (
          <Fragment key={other}>
            {place > 0 && ` ${words.or}`} <CommunityLink community={other} short />
          </Fragment>
        ))}
      </Explained>
    </div>
  );
}
