/** Opens and closes the reading list, and says how long it is. */
import { Icon } from '../common/icon.tsx';
import { useReading } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import type { LayoutMode } from '../explorer/use-layout-mode.ts';
import { number } from '../text/numbers.ts';
import { readingText } from '../text/reading.ts';

export function ReadingButton({ mode }: { mode: LayoutMode }) {
  const { panel, panelInFront, setPanel } = useSurfaces();
  const papers = useReading(({ entries }) => entries.size);
  const isOpen = panel === 'reading' && panelInFront;
  return (
    <button
      type="button"
      className="bare-button"
      aria-expanded={isOpen}
      {...(mode !== 'wide' && { title: readingText.title })}
      onClick={() => setPanel(isOpen ? null : 'reading')}
    >
      <Icon name="bookmark" />
      <span className={mode === 'wide' ? undefined : 'visually-hidden'}>{readingText.title}</span>
      {papers > 0 && <span className="count">{number(papers)}</span>}
    </button>
  );
}
