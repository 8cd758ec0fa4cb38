/** What the user has changed node by node on the map, each with its way back. */
import './map-notes.css';
import { useExplorer } from '../explorer/open-map.ts';
import { mapText } from '../text/map.ts';
import { floatingAttribute } from './map-controls.tsx';

export function MapNotes() {
  const hidden = useExplorer((state) => state.hiddenNodes.length);
  const expanded = useExplorer((state) => state.expanded);
  const pinned = useExplorer((state) => state.pins.length);
  const showAll = useExplorer((state) => state.showAllNodes);
  const collapse = useExplorer((state) => state.collapseAll);
  const unpin = useExplorer((state) => state.unpin);
  if (hidden + expanded.length + pinned === 0) return null;
  const { notes } = mapText;
  return (
    <ul className="map-notes" aria-label={notes.label} {...{ [floatingAttribute]: '' }}>
      {hidden > 0 && <Note words={notes.hidden(hidden)} back={notes.show} act={showAll} />}
      {expanded.length > 0 && (
        <Note words={notes.expanded(expanded.length)} back={notes.collapse} act={collapse} />
      )}
      {pinned > 0 && (
        <Note words={notes.pinned(pinned)} back={notes.putBack} act={() => unpin(null)} />
      )}
    </ul>
  );
}

function Note({ words, back, act }: { words: string; back: string; act(): void }) {
  return (
    <li>
      {words}
      <button type="button" className="text-button" onClick={act}>
        {back}
      </button>
    </li>
  );
}
