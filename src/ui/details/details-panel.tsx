/** What is selected: a concept, a paper, several of them, a link, a comparison, or the focused community. */
import './details-panel.css';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { hasSelection, selectionOf } from '../../explorer/selection.ts';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';

const ConceptDetails = lazy(() => import('./concept-details.tsx'));
const PaperDetails = lazy(() => import('./paper-details.tsx'));
const CommunityDetails = lazy(() => import('./community-details.tsx'));
const Comparison = lazy(() => import('./compare/comparison.tsx'));
const LinkDetails = lazy(() => import('./link/link-details.tsx'));
const PickedDetails = lazy(() => import('./picked/picked-details.tsx'));

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
  const link = useExplorer((state) => state.link);
  const picked = useExplorer((state) => state.picked);
  const compared = useExplorer((state) => state.compared);
  const selection = useExplorer(selectionOf);
  const focused = useExplorer((state) => state.focusedCommunity);
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other details begin at their head
  useEffect(() => scroller.current?.scrollTo({ top: 0 }), [selection, focused]);

  const community = focused === null ? undefined : structure.communities[focused];
  return (
    <div className="details-scroller" ref={scroller}>
      {/* One boundary a kind: what is left goes at once, and with it the focus that it held. */}
      {selected?.kind === 'concept' && (
        <Suspense key={`concept ${selected.number}`}>
          <ConceptDetails concept={selected.number} />
        </Suspense>
      )}
      {selected?.kind === 'paper' && (
        <Suspense key={`paper ${selected.number}`}>
          <PaperDetails paper={selected.number} />
        </Suspense>
      )}
      {link !== null && (
        <Suspense>
          <LinkDetails link={link} />
        </Suspense>
      )}
      {picked.length > 0 && (
        <Suspense>
          <PickedDetails picked={picked} />
        </Suspense>
      )}
      {compared !== null && (
        <Suspense>
          <Comparison sides={compared} />
        </Suspense>
      )}
      {selection === null && community !== undefined && (
        <Suspense>
          <CommunityDetails community={community} />
        </Suspense>
      )}
    </div>
  );
}
