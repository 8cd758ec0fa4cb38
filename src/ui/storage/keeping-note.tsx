/** Says that what the user does lasts for this visit only, and why; nothing where it is kept. */
import './keeping-note.css';
import { useStore } from 'zustand';
import { useOpenMap } from '../explorer/open-map.ts';
import { keepingText } from '../text/keeping.ts';

export function KeepingNote() {
  const lost = useStore(useOpenMap().keeping.state, (state) => state.lost ?? state.lostEdits);
  return (
    <div role="status">{lost !== null && <p className="keeping-note">{keepingText[lost]}</p>}</div>
  );
}
