/** Whether a paper is to be read, read or dismissed, and a note on it. */
import './mark-controls.css';
import { useRef, useState } from 'react';
import { useOpenMap, useReading } from '../explorer/open-map.ts';
import { KeepingNote } from '../storage/keeping-note.tsx';
import { readingText } from '../text/reading.ts';
import { MarkStates } from './mark-states.tsx';
import { NoteField } from './note-field.tsx';

export function MarkControls({ paper: number }: { paper: number }) {
  const id = useOpenMap().structure.papers[number]?.id ?? '';
  const note = useReading(({ marks }) => marks.get(id)?.note) ?? '';
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
        <MarkStates papers={[number]} />
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
        <NoteField note={note} onKeep={(words) => setNote(id, words)} onEnd={stopWriting} />
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
