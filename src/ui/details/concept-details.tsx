/** A concept: what it is called and related to, its papers with the evidence, its company, its years. */
import { lazy, Suspense, useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { companionsOf, papersOfConcept } from '../../explorer/details.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { usePassing } from '../explorer/use-visible.ts';
import { text } from '../text.ts';
import { ConceptHead } from './concept-head.tsx';
import { ConceptPapers } from './concept-papers.tsx';
import { CountedTab } from './counted-tab.tsx';
import { OccursWith, shownTogether } from './occurs-with.tsx';
import { TextsNote } from './texts-note.tsx';
import { yearsText } from './years/years-text.ts';

const ConceptYears = lazy(() => import('./years/concept-years.tsx'));

export function ConceptDetails({ concept: place }: { concept: number }) {
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
          <Tab id="years" className="tab">
            {yearsText.tab}
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
