/** Says that what the user does lasts for this visit only, and why; nothing where it is kept. */
import './keeping-note.css';
import { useStore } from 'zustand';
import { useOpenMap } from '../explorer/open-map.ts';
import { keepingText } from '../text/keeping.ts';

export function KeepingNote() {
  const { lost, lostEdits } = useStore(useOpenMap().keeping.state);
  const code = lost ?? lostEdits;
  return (
    <div role="status">
      {code !== null && (
        <p className="keeping-note">{keepingText[code](lost !== null, lostEdits !== null)}</p>
      )}
    </div>
  );
}
