/** What is selected: a concept, a paper, or the focused community. */
import './details-panel.css';
import { useEffect, useRef } from 'react';
import { hasSelection } from '../../explorer/selection.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { CommunityDetails } from './community-details.tsx';
import { ConceptDetails } from './concept-details.tsx';
import { PaperDetails } from './paper-details.tsx';

/** Tells whether there is something to show details of. */
export function useHasDetails(): boolean {
  return useExplorer((state) => hasSelection(state) || state.focusedCommunity !== null);
}

/** Ends the selection, or the focus where nothing is selected. */
export function useCloseDetails(): () => void {
  const isSelected = useExplorer(hasSelection);
  const select = useExplorer((state) => state.select);
  const focusCommunity = useExplorer((state) => state.focusCommunity);
  return () => (isSelected ? select(null) : focusCommunity(null));
}

/** The details themselves, scrolled back to their head whenever they change. */
export function Details() {
  const { structure } = useOpenMap();
  const selected = useExplorer((state) => state.selected);
  const focused = useExplorer((state) => state.focusedCommunity);
  const isSelected = useExplorer(hasSelection);
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other details begin at their head
  useEffect(() => scroller.current?.scrollTo({ top: 0 }), [selected, focused]);

  const community = focused === null ? undefined : structure.communities[focused];
  return (
    <div className="details-scroller" ref={scroller}>
      {selected?.kind === 'concept' && (
        <ConceptDetails key={`concept ${selected.number}`} concept={selected.number} />
      )}
      {selected?.kind === 'paper' && (
        <PaperDetails key={`paper ${selected.number}`} paper={selected.number} />
      )}
      {!isSelected && community !== undefined && <CommunityDetails community={community} />}
    </div>
  );
}
