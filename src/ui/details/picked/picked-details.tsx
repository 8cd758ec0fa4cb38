/** Several selected nodes: which they are, what they have in common, what can be done with all of them. */
import './picked-details.css';
import { useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { NodeRef } from '../../../core/types.ts';
import { companyOfPicked } from '../../../explorer/picked-company.ts';
import { useOpenMap } from '../../explorer/open-map.ts';
import { MarkStates } from '../../reading/mark-states.tsx';
import { KeepingNote } from '../../storage/keeping-note.tsx';
import { detailsText } from '../../text/details.ts';
import { number } from '../../text/numbers.ts';
import { pickedText } from '../../text/picked.ts';
import { ConceptRow } from '../concept-row.tsx';
import { DetailsHead } from '../details-head.tsx';
import { MoreList } from '../more-list.tsx';
import { PaperHeading } from '../paper-heading.tsx';
import { InCommon } from './in-common.tsx';
import { PickedActions } from './picked-actions.tsx';
import { TakeOut } from './take-out.tsx';

export default function PickedDetails({ picked }: { picked: readonly NodeRef[] }) {
  const { structure } = useOpenMap();
  const company = useMemo(() => companyOfPicked(structure, picked), [structure, picked]);
  const { papers, concepts, sharedConcepts, sharedPapers } = company;
  return (
    <>
      <DetailsHead
        size="concept"
        title={pickedText.title(papers.length, concepts.length)}
        kind={pickedText.kind}
      >
        <p className="details-line">{pickedText.hint}</p>
        <PickedActions picked={picked} concepts={concepts} />
        {papers.length > 0 && (
          <div className="picked-marks">
            <MarkStates papers={papers} />
            <KeepingNote />
          </div>
        )}
      </DetailsHead>
      <Tabs className="tabs">
        <TabList className="tab-list" aria-label={pickedText.kind}>
          {papers.length > 0 && (
            <CountTab id="papers" name={pickedText.papers} count={papers.length} />
          )}
          {concepts.length > 0 && (
            <CountTab id="concepts" name={pickedText.concepts} count={concepts.length} />
          )}
          <CountTab
            id="shared"
            name={pickedText.shared}
            count={sharedConcepts.length + sharedPapers.length}
          />
        </TabList>
        {papers.length > 0 && (
          <TabPanel id="papers" className="tab-panel">
            <MoreList members={papers} first={20} more={detailsText.morePapers}>
              {(paper) => (
                <li className="evidence picked-paper" key={paper}>
                  <div>
                    <PaperHeading paper={paper} level={3} />
                  </div>
                  <TakeOut node={{ kind: 'paper', number: paper }} />
                </li>
              )}
            </MoreList>
          </TabPanel>
        )}
        {concepts.length > 0 && (
          <TabPanel id="concepts" className="tab-panel">
            <MoreList
              members={concepts}
              first={30}
              more={detailsText.moreConcepts}
              className="row-list"
            >
              {(concept) => (
                <li className="picked-concept" key={concept}>
                  <ul>
                    <ConceptRow concept={concept} />
                  </ul>
                  <TakeOut node={{ kind: 'concept', number: concept }} />
                </li>
              )}
            </MoreList>
          </TabPanel>
        )}
        <TabPanel id="shared" className="tab-panel">
          <InCommon company={company} />
        </TabPanel>
      </Tabs>
    </>
  );
}

function CountTab({ id, name, count }: { id: string; name: string; count: number }) {
  return (
    <Tab id={id} className="tab">
      {name} <span className="count">{number(count)}</span>
    </Tab>
  );
}
