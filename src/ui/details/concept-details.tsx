/** A concept: what it is called, where it is at home, its papers with the evidence, its company. */
import { useMemo } from 'react';
import { TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { companionsOf, papersOfConcept, touchedCommunities } from '../../explorer/details.ts';
import { broaderConcepts, narrowerConcepts } from '../../explorer/relations.ts';
import { Glyph } from '../common/glyph.tsx';
import { useOpenMap } from '../explorer/open-map.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { ExportButton } from '../export/export-button.tsx';
import { text } from '../text.ts';
import { ConceptPapers } from './concept-papers.tsx';
import { CountedTab } from './counted-tab.tsx';
import { DetailsHead } from './details-head.tsx';
import { OccursWith, shownTogether } from './occurs-with.tsx';
import { OffMapNote } from './off-map-note.tsx';
import { RelatedConcepts } from './related-concepts.tsx';
import { SenseLine } from './sense-line.tsx';
import { TextsNote } from './texts-note.tsx';
import { TouchedCommunities } from './touched-communities.tsx';
import { WrittenForms } from './written-forms.tsx';

export function ConceptDetails({ concept: place }: { concept: number }) {
  const { structure, texts } = useOpenMap();
  const passing = usePassing();
  const companions = useMemo(
    () => companionsOf(structure, place, passing),
    [structure, place, passing],
  );
  const papers = useMemo(() => papersOfConcept(structure, place), [structure, place]);
  const concept = structure.concepts[place];
  if (concept === undefined) return null;

  const broader = broaderConcepts(structure, texts, place);
  const narrower = narrowerConcepts(structure, texts, place);
  const touched = touchedCommunities(structure, place);
  const shown = papers.filter((paper) => passing.papers.has(paper)).length;
  const together = companions.filter(shownTogether).length;
  return (
    <>
      <DetailsHead
        size="concept"
        title={concept.label}
        kind={
          <>
            <Glyph kind="concept" community={concept.community} />
            {text.details.concept}
          </>
        }
      >
        <p className="details-line">
          {text.details.inPapers(concept.papers, structure.papers.length, shown)}
        </p>
        <SenseLine concept={place} />
        <OffMapNote kind="concept" number={place} />
        <dl className="details-facts">
          <dt>{text.details.written}</dt>
          <dd>
            <WrittenForms variants={concept.variants} />
          </dd>
          {broader.length > 0 && (
            <>
              <dt>{text.details.broader}</dt>
              <dd>
                <RelatedConcepts concepts={broader} />
              </dd>
            </>
          )}
          {narrower.length > 0 && (
            <>
              <dt>{text.details.narrower}</dt>
              <dd>
                <RelatedConcepts concepts={narrower} />
              </dd>
            </>
          )}
          <dt>{text.details.touches(touched.length)}</dt>
          <dd>
            <TouchedCommunities touched={touched} home={concept.community} />
          </dd>
        </dl>
        <div className="details-actions">
          <ExportButton />
        </div>
      </DetailsHead>
      <Tabs className="tabs" key={place}>
        <TabList className="tab-list" aria-label={concept.label}>
          <CountedTab
            id="papers"
            name={text.details.papersTab}
            shown={shown}
            all={concept.papers}
          />
          <CountedTab
            id="company"
            name={text.details.occursWith}
            shown={together}
            all={companions.length}
          />
        </TabList>
        <TabPanel id="papers" className="tab-panel">
          <TextsNote />
          <ConceptPapers concept={place} papers={papers} />
        </TabPanel>
        <TabPanel id="company" className="tab-panel">
          <OccursWith companions={companions} />
        </TabPanel>
      </Tabs>
    </>
  );
}
