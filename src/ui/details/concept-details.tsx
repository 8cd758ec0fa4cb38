/** A concept: what it is called and related to, its papers with the evidence, its company, its years. */
import { lazy, Suspense, useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { companionsOf, papersOfConcept } from '../../explorer/details.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { conceptYearsText } from '../text/concept-years.ts';
import { detailsText } from '../text/details.ts';
import { ConceptHead } from './concept-head.tsx';
import { ConceptPapers } from './concept-papers.tsx';
import { CountedTab } from './counted-tab.tsx';
import { OccursWith, shownTogether } from './occurs-with.tsx';
import { TextsNote } from './texts-note.tsx';

const ConceptYears = lazy(() => import('./years/concept-years.tsx'));

export default function ConceptDetails({ concept: place }: { concept: number }) {
  const { structure } = useOpenMap();
  const passing = usePassing();
  const companions = useMemo(
    () => companionsOf(structure, place, passing),
    [structure, place, passing],
  );
  const papers = useMemo(() => papersOfConcept(structure, place), [structure, place]);
  const concept = structure.concepts[place];
  if (concept === undefined) return null;

  const shown = papers.filter((paper) => passing.papers.has(paper)).length;
  const together = companions.filter(shownTogether).length;
  return (
    <>
      <ConceptHead concept={place} shown={shown} />
      <Tabs className="tabs" key={place}>
        <TabList className="tab-list" aria-label={concept.label}>
          <CountedTab id="papers" name={detailsText.papersTab} shown={shown} all={concept.papers} />
          <CountedTab
            id="company"
            name={detailsText.occursWith}
            shown={together}
            all={companions.length}
          />
          <Tab id="years" className="tab">
            {conceptYearsText.tab}
          </Tab>
        </TabList>
        <TabPanel id="papers" className="tab-panel">
          <TextsNote />
          <ConceptPapers concept={place} papers={papers} />
        </TabPanel>
        <TabPanel id="company" className="tab-panel">
          <OccursWith concept={place} companions={companions} />
        </TabPanel>
        <TabPanel id="years" className="tab-panel">
          <Suspense>
            <ConceptYears concept={place} />
          </Suspense>
        </TabPanel>
      </Tabs>
    </>
  );
}
