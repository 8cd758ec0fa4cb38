/** A focused community: what it is about and how solid, its parts, and the concepts and papers of the focused one. */
import './community-details.css';
import { useCallback, useMemo } from 'react';
import { TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Community } from '../../core/types.ts';
import { membersOf, papersOfCommunity } from '../../explorer/details.ts';
import { partAt } from '../../explorer/parts.ts';
import { placeLineOf, placeNameOf } from '../../explorer/place-name.ts';
import { Glyph } from '../common/glyph.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { ExportButton } from '../export/export-button.tsx';
import { communitiesText } from '../text/communities.ts';
import { detailsText } from '../text/details.ts';
import { CommunityFacts } from './community-facts.tsx';
import { CommunityParts } from './community-parts.tsx';
import { CompareWith } from './compare/compare-with.tsx';
import { ConceptRow } from './concept-row.tsx';
import { CountedTab } from './counted-tab.tsx';
import { DetailsHead } from './details-head.tsx';
import { PaperHeading } from './paper-heading.tsx';
import { PartedList } from './parted-list.tsx';

export default function CommunityDetails({ community }: { community: Community }) {
  const { structure } = useOpenMap();
  const { title, subtitle } = placeNameOf(structure, community);
  const path = useExplorer((state) => state.focusedPart);
  const part = partAt(community.parts, path);
  const concepts = useMemo(
    () => membersOf(structure.concepts, community.number, path),
    [structure, community, path],
  );
  const papers = useMemo(
    () => papersOfCommunity(structure, community, path),
    [structure, community, path],
  );
  const passing = usePassing();
  const conceptPasses = useCallback((concept: number) => passing.concepts.has(concept), [passing]);
  const paperPasses = useCallback((paper: number) => passing.papers.has(paper), [passing]);
  return (
    <>
      <DetailsHead
        size="concept"
        title={title}
        kind={
          <>
            <Glyph kind="concept" community={community.number} />
            {detailsText.community}
          </>
        }
      >
        {subtitle !== '' && <p className="details-line">{subtitle}</p>}
        {community.description !== '' && (
          <p className="community-description">{community.description}</p>
        )}
        <CommunityFacts community={community} />
        <div className="details-actions">
          <ExportButton />
          <CompareWith side={{ kind: 'community', community: community.number }} />
        </div>
      </DetailsHead>
      <CommunityParts community={community} />
      {part !== null && (
        <p className="community-part">
          {communitiesText.parts.chosen(placeLineOf(structure, part))}
        </p>
      )}
      <Tabs className="tabs" key={community.number}>
        <TabList className="tab-list" aria-label={title}>
          <CountedTab
            id="concepts"
            name={detailsText.conceptsTab}
            shown={concepts.filter(conceptPasses).length}
            all={concepts.length}
          />
          <CountedTab
            id="papers"
            name={detailsText.papersTab}
            shown={papers.filter(paperPasses).length}
            all={papers.length}
          />
        </TabList>
        <TabPanel id="concepts" className="tab-panel">
          <PartedList
            members={concepts}
            passes={conceptPasses}
            first={40}
            more={detailsText.moreConcepts}
            className="row-list"
          >
            {(concept) => <ConceptRow key={concept} concept={concept} />}
          </PartedList>
        </TabPanel>
        <TabPanel id="papers" className="tab-panel">
          <PartedList
            members={papers}
            passes={paperPasses}
            first={20}
            more={detailsText.morePapers}
          >
            {(paper) => (
              <li className="evidence" key={paper}>
                <PaperHeading
                  paper={paper}
                  level={3}
                  {...(community.central.includes(paper) && {
                    note: communitiesText.solidity.central,
                  })}
                />
              </li>
            )}
          </PartedList>
        </TabPanel>
      </Tabs>
    </>
  );
}
