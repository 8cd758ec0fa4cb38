/** The left margin: communities, the key, the error rate, years, the minimum, bridges. */
import './left-panel.css';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { text } from '../text.ts';
import { Bridges } from './bridges.tsx';
import { ErrorRate } from './error-rate.tsx';
import { Legend } from './legend.tsx';
import { MapKey } from './map-key.tsx';
import { MinPapers } from './min-papers.tsx';
import { Years } from './years.tsx';

export function LeftPanel() {
  return (
    <aside className="left-panel" aria-label={text.panel.name}>
      <Legend />
      <MapKey />
      <Filters />
      <Bridges />
    </aside>
  );
}

/** The error rate, which filters nothing, years, the minimum, and the way back from these two. */
export function Filters() {
  const clear = useExplorer((state) => state.clearFilters);
  const view = useExplorer((state) => state.view);
  return (
    <>
      {view !== 'both' && <ErrorRate />}
      <Years />
      {view !== 'papers' && <MinPapers />}
      {useHasFilters() && (
        <div className="section">
          <button type="button" className="button" onClick={clear}>
            {text.clearFilters}
          </button>
        </div>
      )}
    </>
  );
}

function useHasFilters(): boolean {
  const { structure } = useOpenMap();
  return useExplorer(
    ({ years, minPapers, hiddenCommunities, focusedCommunity }) =>
      years !== null ||
      minPapers !== structure.options.minPapers ||
      hiddenCommunities.length > 0 ||
      focusedCommunity !== null,
  );
}
