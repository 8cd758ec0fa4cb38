/** Says why nothing is drawn, and offers the ways back: the last step undone, or every filter cleared. */
import './empty-map.css';
import { useStore } from 'zustand';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { useVisibleCounts } from '../explorer/use-visible.ts';
import { useEmptyReasons } from '../questions/empty-reasons.ts';
import { filtersText } from '../text/filters.ts';
import { questionsText } from '../text/questions.ts';
import { floatingAttribute } from './map-controls.tsx';

export function EmptyMap() {
  const { papers, concepts } = useVisibleCounts();
  return papers + concepts > 0 ? null : <NothingLeft />;
}

function NothingLeft() {
  const { steps } = useOpenMap();
  const reasons = useEmptyReasons();
  const clear = useExplorer((state) => state.clearFilters);
  const canUndo = useStore(steps, ({ past }) => past.length > 0);
  const undo = useStore(steps, (state) => state.undo);
  return (
    <div className="empty-map" role="status" {...{ [floatingAttribute]: '' }}>
      <p className="empty-map-title">{filtersText.empty.title}</p>
      <p>{filtersText.empty.because(reasons)}</p>
      <div className="empty-map-ways">
        {canUndo && (
          <button type="button" className="button" onClick={() => void undo()}>
            {questionsText.undo}
          </button>
        )}
        <button type="button" className="button" onClick={clear}>
          {filtersText.clearFilters}
        </button>
      </div>
    </div>
  );
}
