/** Writes a note on a paper. */
import './note-field.css';
import { useEffect, useId, useRef, useState } from 'react';
import { longestNote } from '../../explorer/reading-entry.ts';
import { readingText } from '../text/reading.ts';

export function NoteField({
  note,
  onSave,
  onCancel,
}: {
  note: string;
  onSave(note: string): void;
  onCancel(): void;
}) {
  const [words, setWords] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <form
      className="note-field"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(words);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(words);
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label htmlFor={id}>{readingText.note}</label>
      <textarea
        id={id}
        ref={field}
        rows={4}
        maxLength={longestNote}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="note-actions">
        <button type="submit" className="button button-primary">
          {readingText.saveNote}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {readingText.cancel}
        </button>
      </div>
    </form>
  );
}
