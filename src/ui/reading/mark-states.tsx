/** Marks papers to be read, read or dismissed; shows the mark that all of them have. */
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { readStates } from '../../explorer/reading-entry.ts';
import { useOpenMap, useReading } from '../explorer/open-map.ts';
import './mark-states.css';
import { readingText } from '../text/reading.ts';

export function MarkStates({ papers }: { papers: readonly number[] }) {
  const { structure } = useOpenMap();
  const ids = papers.flatMap((number) => structure.papers[number]?.id ?? []);
  const mark = useReading((list) => list.mark);
  const shared = useReading(({ marks }) =>
    readStates.find((state) => ids.every((id) => marks.get(id)?.state === state)),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out in a line
    <div className="mark-states" role="group" aria-label={readingText.title}>
      {readStates.map((candidate) => (
        <ToggleButton
          key={candidate}
          className="view-segment"
          isSelected={candidate === shared}
          onChange={(isSelected) => mark(ids, isSelected ? candidate : null)}
        >
          {readingText.states[candidate]}
        </ToggleButton>
      ))}
    </div>
  );
}
