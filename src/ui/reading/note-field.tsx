/** Writes a note on a paper; it is kept as it is typed. */
import './note-field.css';
import { useEffect, useId, useRef } from 'react';
import { longestNote } from '../../explorer/reading-entry.ts';
import { readingText } from '../text/reading.ts';
import { useKeptWords } from './use-kept-words.ts';

export function NoteField({
  note,
  onKeep,
  onEnd,
}: {
  note: string;
  onKeep(note: string): void;
  onEnd(): void;
}) {
  const { words, type, keepNow, putBack } = useKeptWords(note, onKeep);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const end = () => {
    keepNow();
    onEnd();
  };
  const cancel = () => {
    putBack();
    onEnd();
  };
  return (
    <form
      className="note-field"
      onSubmit={(event) => {
        event.preventDefault();
        end();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) end();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      <label htmlFor={id}>{readingText.note}</label>
      <textarea
        id={id}
        ref={field}
        rows={4}
        maxLength={longestNote}
        value={words}
        onChange={(event) => type(event.target.value)}
        onBlur={keepNow}
      />
      <div className="note-actions">
        <button type="submit" className="button button-primary">
          {readingText.endNote}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {readingText.cancel}
        </button>
      </div>
    </form>
  );
}
