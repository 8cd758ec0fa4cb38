/** Says why nothing is drawn, and offers the way back. */
import './empty-map.css';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisibleCounts } from '../explorer/use-visible.ts';
import { text } from '../text.ts';
import { floatingAttribute } from './map-controls.tsx';

export function EmptyMap() {
  const { structure } = useOpenMap();
  const { papers, concepts } = useVisibleCounts();
  const years = useExplorer((state) => state.years);
  const hidden = useExplorer((state) => state.hiddenCommunities);
  const minPapers = useExplorer((state) => state.minPapers);
  const clear = useExplorer((state) => state.clearFilters);
  if (papers + concepts > 0) return null;

  const reasons = [
    ...(years === null ? [] : [text.years.range(years.from, years.to)]),
    ...(hidden.length === 0 ? [] : [text.empty.hidden(hidden.length)]),
    ...(minPapers === structure.options.minPapers ? [] : [text.empty.minPapers(minPapers)]),
  ];
  return (
    <div className="empty-map" role="status" {...{ [floatingAttribute]: '' }}>
      <p className="empty-map-title">{text.empty.title}</p>
      <p>{text.empty.because(reasons)}</p>
      <button type="button" className="button" onClick={clear}>
        {text.clearFilters}
      </button>
    </div>
  );
}
