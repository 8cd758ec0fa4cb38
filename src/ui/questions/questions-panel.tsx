/** What the papers are asked: the question as chips, concepts to add with what each leaves, the papers left. */
import './questions-panel.css';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { papersLeft } from '../../explorer/question-counts.ts';
import { Icon } from '../common/icon.tsx';
import { DetailsHead } from '../details/details-head.tsx';
import { DetailsSection } from '../details/details-section.tsx';
import { MoreList } from '../details/more-list.tsx';
import { PaperHeading } from '../details/paper-heading.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { detailsText } from '../text/details.ts';
import { number } from '../text/numbers.ts';
import { questionsText as words } from '../text/questions.ts';
import { ConceptField } from './concept-field.tsx';
import { Examples } from './examples.tsx';
import {
  useIsAsking,
  usePaperFilters,
  useQuestionCounts,
  useQuestionInWords,
  useYearSpan,
} from './use-question.ts';
import { YearsMenu } from './years-menu.tsx';

/** Papers listed at first. */
const firstPapers = 20;

export default function QuestionsPanel() {
  const asking = useIsAsking();
  const { left, all } = useQuestionCounts();
  const asked = useQuestionInWords();
  const noYears = useExplorer((state) => state.years === null);
  const span = useYearSpan();
  return (
    <div className="questions-panel">
      <DetailsHead
        size="concept"
        title={asking ? words.left(left, all) : words.invitation}
        kind={
          <>
            <Icon name="question" size={13} />
            {words.title}
          </>
        }
      >
        {asking && <p className="details-line">{asked}</p>}
      </DetailsHead>
      <DetailsSection title={words.addConcept}>
        <ConceptField />
        {noYears && span !== null && (
          <MenuTrigger>
            <Button className="button questions-years">
              {words.addYears}
              <Icon name="down" size={12} />
            </Button>
            <Popover className="menu-popover question-menu" placement="bottom start">
              <YearsMenu />
            </Popover>
          </MenuTrigger>
        )}
      </DetailsSection>
      {asking ? (
        <DetailsSection title={words.papers} note={number(left)}>
          <PapersLeft />
        </DetailsSection>
      ) : (
        <DetailsSection title={words.examples}>
          <Examples />
        </DetailsSection>
      )}
    </div>
  );
}

/** The papers that are left, latest first. */
function PapersLeft() {
  const { structure } = useOpenMap();
  const filters = usePaperFilters();
  const papers = useMemo(() => {
    const yearOf = (paper: number) => structure.papers[paper]?.year ?? Number.NEGATIVE_INFINITY;
    return papersLeft(structure, filters).sort((a, b) => yearOf(b) - yearOf(a) || a - b);
  }, [structure, filters]);
  if (papers.length === 0) return <p className="questions-none">{words.none}</p>;
  return (
    <MoreList members={papers} first={firstPapers} more={detailsText.morePapers}>
      {(paper) => (
        <li className="evidence" key={paper}>
          <PaperHeading paper={paper} level={4} />
        </li>
      )}
    </MoreList>
  );
}
