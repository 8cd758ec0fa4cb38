/** What is asked as chips: a concept or the years each, with what it leaves, changeable and removable. */
import './question-chips.css';
import { useRef } from 'react';
import { useHost } from '../explorer/host.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { clipped } from '../text/numbers.ts';
import { questionsText as words } from '../text/questions.ts';
import { Chip } from './chip.tsx';
import { focusIfLost } from './focus-if-lost.ts';
import { OperatorMenu } from './operator-menu.tsx';
import { type ReadTerm, readTerms } from './question-words.ts';
import { useQuestionCounts, useYearsInWords } from './use-question.ts';
import { YearsMenu } from './years-menu.tsx';

export default function QuestionChips() {
  const { structure } = useOpenMap();
  const { root } = useHost();
  const question = useExplorer((state) => state.question);
  const askNoLonger = useExplorer((state) => state.askNoLonger);
  const setYears = useExplorer((state) => state.setYears);
  const years = useYearsInWords();
  const counts = useQuestionCounts();
  const list = useRef<HTMLUListElement>(null);
  const thenFocus = (remove: () => void) => () => {
    remove();
    focusIfLost(root(), list);
  };
  return (
    <ul ref={list} className="question-chips" aria-label={words.chips}>
      {readTerms(question).map((term) => {
        const label = clipped(structure.concepts[term.concept]?.label ?? '');
        const left = counts.terms.get(term.concept);
        return (
          <Chip
            key={term.concept}
            term={term}
            label={label}
            left={left?.left ?? 0}
            without={left?.without ?? 0}
            menu={<OperatorMenu concept={term.concept} />}
            onRemove={thenFocus(() => askNoLonger(term.concept))}
          />
        );
      })}
      {years !== null && (
        <Chip
          term={noWord}
          label={years}
          left={counts.left}
          without={counts.withoutYears}
          menu={<YearsMenu />}
          onRemove={thenFocus(() => setYears(null))}
        />
      )}
    </ul>
  );
}

const noWord: Pick<ReadTerm, 'word' | 'opens' | 'closes'> = {
  word: null,
  opens: false,
  closes: false,
};
