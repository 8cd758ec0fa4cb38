/** Opens and closes the panel that asks. */
import { Icon } from '../common/icon.tsx';
import { useMargin } from '../explorer/side-margin.tsx';
import { useSurfaces } from '../explorer/surfaces.ts';
import { questionsText as words } from '../text/questions.ts';

export function QuestionsButton({
  labels,
}: {
  /** Class of the name: where there is no room for it, it is only heard. */
  labels: string | undefined;
}) {
  const { setPanel, detailsOpen } = useSurfaces();
  const isOpen = useMargin() === 'questions' && detailsOpen;
  return (
    <button
      type="button"
      className="bare-button"
      aria-expanded={isOpen}
      title={words.title}
      onClick={() => setPanel(isOpen ? null : 'questions')}
    >
      <Icon name="question" />
      <span className={labels}>{words.title}</span>
    </button>
  );
}
