/** The line above the map while something is asked: the chips, what they leave, more, and the way back. */
import './question-bar.css';
import { Icon } from '../common/icon.tsx';
import { useExplorer } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { questionsText as words } from '../text/questions.ts';
import { focusIfLost } from './focus-if-lost.ts';
import { QuestionChips } from './question-chips.tsx';
import { useIsAsking, useQuestionCounts } from './use-question.ts';

export function QuestionBar() {
  return useIsAsking() ? <AskedBar /> : null;
}

function AskedBar() {
  const { setPanel } = useSurfaces();
  const { left, all } = useQuestionCounts();
  const setQuestion = useExplorer((state) => state.setQuestion);
  return (
    <section className="question-bar" aria-label={words.bar}>
      <QuestionChips />
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
          focusIfLost(null);
        }}
      >
        {words.clear}
      </button>
    </section>
  );
}
