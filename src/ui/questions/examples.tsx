/** Questions to begin with, each with the papers that it leaves. */
import { useMemo } from 'react';
import { exampleQuestions } from '../../explorer/example-questions.ts';
import { countLeft } from '../../explorer/question-counts.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { questionsText as words } from '../text/questions.ts';
import { questionInWords, yearsInWords } from './question-words.ts';
import { usePaperFilters, useYearSpan } from './use-question.ts';

export function Examples() {
  const { structure } = useOpenMap();
  const filters = usePaperFilters();
  const span = useYearSpan();
  const setQuestion = useExplorer((state) => state.setQuestion);
  const examples = useMemo(() => exampleQuestions(structure), [structure]);
  return (
    <ul className="question-examples">
      {examples.map(({ question, years }) => {
        const asked = questionInWords(
          structure,
          question,
          years === null ? null : yearsInWords(years, span),
        );
        return (
          <li key={asked}>
            <button type="button" onClick={() => setQuestion(question, years)}>
              <span>{asked}</span>
              <span className="count">
                {words.would(countLeft(structure, { ...filters, question, years }))}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
