/** Two selections side by side: what they share, what only one of them has, in concepts and in papers. */
import './comparison.css';
import { useCallback, useMemo } from 'react';
import { TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { compareSides } from '../../../explorer/compared-sides.ts';
import type { ComparedSide } from '../../../explorer/state.ts';
import { useExplorer, useOpenMap } from '../../explorer/open-map.ts';
import { usePassing } from '../../explorer/use-visible.ts';
import { compareText } from '../../text/compare.ts';
import { CountedTab } from '../counted-tab.tsx';
import { DetailsHead } from '../details-head.tsx';
import { ComparedConcepts } from './compared-concepts.tsx';
import { ComparedPapers } from './compared-papers.tsx';
import { PartsBar } from './parts-bar.tsx';
import { SideName, sideInWords } from './side-name.tsx';

export default function Comparison({ sides }: { sides: readonly [ComparedSide, ComparedSide] }) {
  const { structure } = useOpenMap();
  const compare = useExplorer((state) => state.compare);
  const [one, other] = sides;
  const comparison = useMemo(() => compareSides(structure, one, other), [structure, one, other]);
  const names = [sideInWords(structure, one), sideInWords(structure, other)] as const;
  const passing = usePassing();
  const conceptPasses = useCallback((concept: number) => passing.concepts.has(concept), [passing]);
  const paperPasses = useCallback((paper: number) => passing.papers.has(paper), [passing]);
  const { sizes, concepts, papers } = comparison;
  const allConcepts = [...concepts.both, ...concepts.first, ...concepts.second];
  const allPapers = [...papers.both, ...papers.first, ...papers.second];
  return (
    <>
      <DetailsHead size="concept" title={compareText.title} kind={compareText.kind}>
        <div className="sides">
          <SideName side={one} papers={sizes.first} />
          <SideName side={other} papers={sizes.second} />
        </div>
        <div className="details-actions">
          <button type="button" className="button" onClick={() => compare([other, one])}>
            {compareText.swap}
          </button>
        </div>
      </DetailsHead>
      <Tabs className="tabs">
        <TabList className="tab-list" aria-label={compareText.kind}>
          <CountedTab
            id="concepts"
            name={compareText.concepts}
            shown={allConcepts.filter(({ concept }) => conceptPasses(concept)).length}
            all={allConcepts.length}
          />
          <CountedTab
            id="papers"
            name={compareText.papers}
            shown={allPapers.filter(paperPasses).length}
            all={allPapers.length}
          />
        </TabList>
        <TabPanel id="concepts" className="tab-panel compared">
          <PartsBar parting={concepts} noun="concept" />
          <ComparedConcepts
            concepts={concepts}
            sizes={sizes}
            names={names}
            passes={conceptPasses}
          />
        </TabPanel>
        <TabPanel id="papers" className="tab-panel compared">
          <PartsBar parting={papers} noun="paper" />
          <ComparedPapers papers={papers} names={names} passes={paperPasses} />
        </TabPanel>
      </Tabs>
    </>
  );
}
