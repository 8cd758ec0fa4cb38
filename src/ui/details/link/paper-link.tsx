/** Two papers that share concepts: how alike they are, and each shared concept's part in it. */
import { useMemo } from 'react';
import { linkTitleOf } from '../../../explorer/describe.ts';
import { pairPapers, similarityLinksOf } from '../../../explorer/details.ts';
import type { LinkRef } from '../../../explorer/state.ts';
import { useOpenMap } from '../../explorer/open-map.ts';
import { detailsText } from '../../text/details.ts';
import { linkText } from '../../text/link.ts';
import { number, percent } from '../../text/numbers.ts';
import { DetailsHead } from '../details-head.tsx';
import { DetailsSection } from '../details-section.tsx';
import { MoreList } from '../more-list.tsx';
import { PaperHeading } from '../paper-heading.tsx';
import { SharedByChance } from '../shared-by-chance.tsx';
import { SharesBar } from '../shares-bar.tsx';
import { LinkKind } from './link-kind.tsx';
import { SharedConceptRow } from './shared-concept.tsx';

export function PaperLink({ link }: { link: LinkRef }) {
  const { structure } = useOpenMap();
  const [one, other] = [link.source.number, link.target.number];
  const similar = useMemo(() => pairPapers(structure, one, other), [structure, one, other]);
  const tested = useMemo(
    () => similarityLinksOf(structure, one).get(other),
    [structure, one, other],
  );
  return (
    <>
      <DetailsHead
        size="paper"
        title={similar === null ? linkText.nothingShared : linkText.alike(percent(similar.weight))}
        kind={<LinkKind link={link} />}
      >
        <ul className="link-ends" aria-label={linkTitleOf(structure, link)}>
          {[one, other].map((paper) => (
            <li key={paper} className="link-end">
              <PaperHeading paper={paper} level={3} />
            </li>
          ))}
        </ul>
        {similar !== null && (
          <>
            <SharesBar similar={similar} />
            {tested !== undefined && (
              <SharedByChance link={tested} shared={similar.shared.length} />
            )}
          </>
        )}
      </DetailsHead>
      {similar !== null && (
        <DetailsSection
          title={`${linkText.shared} ${number(similar.shared.length)}`}
          note={linkText.sharesOf}
        >
          <MoreList members={similar.shared} first={12} more={detailsText.moreConcepts}>
            {({ concept, share }) => (
              <SharedConceptRow
                key={concept}
                concept={concept}
                share={share}
                papers={[one, other]}
              />
            )}
          </MoreList>
        </DetailsSection>
      )}
    </>
  );
}
