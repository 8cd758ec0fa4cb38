/** The left margin: communities, the key, the error rate, years, the minimum, bridges. */
import './left-panel.css';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { filtersText } from '../text/filters.ts';
import { frameText } from '../text/frame.ts';
import { Bridges } from './bridges.tsx';
import { ErrorRate } from './error-rate.tsx';
import { Legend } from './legend.tsx';
import { MapKey } from './map-key.tsx';
import { MinPapers } from './min-papers.tsx';
import { Years } from './years.tsx';

export function LeftPanel() {
  return (
    <aside className="left-panel" aria-label={frameText.panel.name}>
      <Legend />
      <MapKey />
      <ErrorRate />
      <Filters />
      <Bridges />
    </aside>
  );
}

/** Years, the minimum, and the way back from them. */
export function Filters() {
  const clear = useExplorer((state) => state.clearFilters);
  const view = useExplorer((state) => state.view);
  return (
    <>
      <Years />
      {view !== 'papers' && <MinPapers />}
      {useHasFilters() && (
        <div className="section">
          <button type="button" className="button" onClick={clear}>
            {filtersText.clearFilters}
          </button>
        </div>
      )}
    </>
  );
}

function useHasFilters(): boolean {
  const { structure } = useOpenMap();
  return useExplorer(
    ({ years, question, minPapers, hiddenCommunities, hiddenNodes, expanded, focusedCommunity }) =>
      years !== null ||
      question.length > 0 ||
      hiddenNodes.length > 0 ||
      expanded.length > 0 ||
      minPapers !== structure.options.minPapers ||
      hiddenCommunities.length > 0 ||
      focusedCommunity !== null,
  );
}
