/** Whether a paper is to be read, read or dismissed, and a note on it. */
import './mark-controls.css';
import { useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { readStates } from '../../explorer/reading-entry.ts';
import { useOpenMap, useReading } from '../explorer/open-map.ts';
import { KeepingNote } from '../storage/keeping-note.tsx';
import { readingText } from '../text/reading.ts';
import { NoteField } from './note-field.tsx';

export function MarkControls({ paper: number }: { paper: number }) {
  const id = useOpenMap().structure.papers[number]?.id ?? '';
  const { state, note } = useReading(({ marks }) => marks.get(id)) ?? { state: null, note: '' };
  const mark = useReading((list) => list.mark);
  const setNote = useReading((list) => list.setNote);
  const [writing, setWriting] = useState(false);
  const noteButton = useRef<HTMLButtonElement>(null);
  const stopWriting = () => {
    setWriting(false);
    requestAnimationFrame(() => noteButton.current?.focus());
  };
  return (
    <>
      <div className="mark-controls">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out in a line */}
        <div className="mark-states" role="group" aria-label={readingText.title}>
          {readStates.map((candidate) => (
            <ToggleButton
              key={candidate}
              className="view-segment"
              isSelected={candidate === state}
              onChange={(isSelected) => mark([id], isSelected ? candidate : null)}
            >
              {readingText.states[candidate]}
            </ToggleButton>
          ))}
        </div>
        {!writing && (
          <button
            ref={noteButton}
            type="button"
            className="button"
            onClick={() => setWriting(true)}
          >
            {note === '' ? readingText.addNote : readingText.editNote}
          </button>
        )}
      </div>
      {writing ? (
        <NoteField
          note={note}
          onSave={(words) => {
            setNote(id, words);
            stopWriting();
          }}
          onCancel={stopWriting}
        />
      ) : (
        note !== '' && <p className="paper-note">{note}</p>
      )}
      <MarkTold paper={id} />
      <KeepingNote />
    </>
  );
}

/** Tells a mark that a key made while the focus is on the map. */
function MarkTold({ paper }: { paper: string }) {
  const state = useReading(({ marks }) => marks.get(paper)?.state) ?? null;
  const first = useRef(state);
  const changed = useRef(false);
  if (state !== first.current) changed.current = true;
  return (
    <span className="visually-hidden" role="status">
      {changed.current && readingText.told(state)}
    </span>
  );
}
