/** The line above the map while something is asked: the chips, what they leave, more, and the way back. */
import './question-bar.css';
import { lazy, Suspense } from 'react';
import { Icon } from '../common/icon.tsx';
import { useHost } from '../explorer/host.ts';
import { useExplorer } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { questionsText as words } from '../text/questions.ts';
import { focusIfLost } from './focus-if-lost.ts';
import { useIsAsking, useQuestionCounts } from './use-question.ts';

const QuestionChips = lazy(() => import('./question-chips.tsx'));

export function QuestionBar() {
  return useIsAsking() ? <AskedBar /> : null;
}

function AskedBar() {
  const { root } = useHost();
  const { setPanel } = useSurfaces();
  const { left, all } = useQuestionCounts();
  const setQuestion = useExplorer((state) => state.setQuestion);
  return (
    <section className="question-bar" aria-label={words.bar}>
      <Suspense>
        <QuestionChips />
      </Suspense>
      <button
        type="button"
        className="text-button question-add"
        onClick={() => setPanel('questions')}
      >
        <Icon name="plus" size={12} />
        {words.add}
      </button>
      <p className="question-left" role="status">
        {words.left(left, all)}
      </p>
      <button
        type="button"
        className="text-button question-clear"
        aria-label={words.clearQuestion}
        onClick={() => {
          setQuestion([], null);
          focusIfLost(root(), null);
        }}
      >
        {words.clear}
      </button>
    </section>
  );
}
