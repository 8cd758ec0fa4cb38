/** Gives something that is kept another name: not an empty one, and not one that is taken. */
import './name-form.css';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { keptName, longestName } from '../../explorer/kept-name.ts';

export interface NameFormWords {
  newName: string;
  save: string;
  cancel: string;
  taken(name: string): string;
}

export function NameForm({
  name,
  taken,
  words,
  onDone,
}: {
  name: string;
  /** Names of the others. */
  taken: readonly string[];
  words: NameFormWords;
  /** With null where it stays as it is. */
  onDone(name: string | null): void;
}) {
  const [typed, setTyped] = useState(name);
  const bare = keptName(typed);
  const isTaken = taken.includes(bare);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isTaken) onDone(bare);
  };
  return (
    <form className="name-form" onSubmit={submit}>
      <input
        ref={field}
        type="text"
        className="text-field"
        aria-label={words.newName}
        maxLength={longestName}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone(null);
        }}
      />
      <button type="submit" className="button" disabled={bare === '' || isTaken}>
        {words.save}
      </button>
      <button type="button" className="button" onClick={() => onDone(null)}>
        {words.cancel}
      </button>
      <span className="name-hint" role="status">
        {isTaken && words.taken(bare)}
      </span>
    </form>
  );
}
