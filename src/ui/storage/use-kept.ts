/** Everything that is kept in this browser but for the maps, which are large, and the counts of all. */
import { useStore } from 'zustand';
import { countEdits, withVisit } from '../../explorer/join-edits.ts';
import type { KeptThings } from '../../explorer/kept-file.ts';
import { readStorage } from '../../explorer/kept-storage.ts';
import { useCuration, useOpenMap, useReading } from '../explorer/open-map.ts';
import type { KeptCounts } from '../text/storage.ts';

export function useKept(): { things: Omit<KeptThings, 'maps'>; counts: KeptCounts } {
  const reading = useReading((list) => list.entries);
  const { keeping, published, savedViews, myMaps } = useOpenMap();
  const views = useStore(savedViews, (state) => state.views);
  // Kept edits change with the log.
  const { now } = useCuration((state) => state.log);
  const areLost = useStore(keeping.state, (state) => state.lostEdits !== null);
  const { edits: kept, preferences } = readStorage(() => localStorage);
  const edits = areLost ? withVisit(kept, published.inputHash, now.edits) : kept;
  const counts = {
    maps: myMaps.length,
    papers: reading.size,
    notes: [...reading.values()].filter(({ note }) => note !== '').length,
    views: views.length,
    edits: [...edits.values()].reduce((sum, text) => sum + countEdits(text), 0),
    corpora: edits.size,
    preferences: preferences.size,
  };
  return { things: { reading, views, edits, preferences }, counts };
}
