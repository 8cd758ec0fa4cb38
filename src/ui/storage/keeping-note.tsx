/** Says that what the user does lasts for this visit only, and why; nothing where it is kept. */
import './keeping-note.css';
import { useStore } from 'zustand';
import { useLibrary } from '../dataset/library.ts';
import { keepingText } from '../text/keeping.ts';

export function KeepingNote() {
  const { lost, lostEdits } = useStore(useLibrary().keeping.state);
  const code = lost ?? lostEdits;
  return (
    <div role="status">
      {code !== null && (
        <p className="keeping-note">{keepingText[code](lost !== null, lostEdits !== null)}</p>
      )}
    </div>
  );
}
