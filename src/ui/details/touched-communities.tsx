/** The communities that a concept's papers belong to, its home first; click focuses one. */
import './touched-communities.css';
import type { TouchedCommunity } from '../../explorer/details.ts';
import { Glyph } from '../common/glyph.tsx';
import { detailsText } from '../text/details.ts';
import { counted } from '../text/numbers.ts';
import { CommunityLink } from './community-link.tsx';
import { MoreList } from './more-list.tsx';

/** Communities named before "n more communities". */
const firstCommunities = 6;

export function TouchedCommunities({
  touched,
  home,
}: {
  touched: readonly TouchedCommunity[];
  /** Community of the concept itself, said where there are others. */
  home: number;
}) {
  return (
    <MoreList
      members={touched}
      first={firstCommunities}
      more={detailsText.moreCommunities}
      className="touched"
    >
      {({ community, papers }) => (
        <li key={community}>
          <Glyph kind="concept" community={community} />
          <span className="touched-name">
            <CommunityLink community={community} short />
            {community === home && touched.length > 1 && (
              <span className="count">
                <span className="visually-hidden">, </span>
                {detailsText.home}
              </span>
            )}
          </span>
          <span className="count">{counted(papers, 'paper')}</span>
        </li>
      )}
    </MoreList>
  );
}
