/** The right margin: details of what is selected, or a panel; one of them in front. */
import { Suspense } from 'react';
import { Icon } from '../common/icon.tsx';
import { Details, useCloseDetails, useHasDetails } from '../details/details-panel.tsx';
import { detailsText } from '../text/details.ts';
import { frameText } from '../text/frame.ts';
import { sidePanels } from './side-panels.ts';
import { type SidePanel, useSurfaces } from './surfaces.ts';

/** Returns what stands in the margin; null where nothing does. */
export function useMargin(): SidePanel | 'details' | null {
  const { panel, panelInFront } = useSurfaces();
  const hasDetails = useHasDetails();
  return hasDetails && !(panel !== null && panelInFront) ? 'details' : panel;
}

export function SideMargin() {
  const margin = useMargin();
  const { setPanel } = useSurfaces();
  const closeDetails = useCloseDetails();
  if (margin === null) return null;
  const isDetails = margin === 'details';
  return (
    <aside
      className="details-panel"
      aria-label={isDetails ? detailsText.title : frameText.panels[margin]}
    >
      <button
        type="button"
        className="icon-button details-close"
        aria-label={isDetails ? detailsText.close : frameText.panels.close}
        title={isDetails ? detailsText.close : frameText.panels.close}
        onClick={isDetails ? closeDetails : () => setPanel(null)}
      >
        <Icon name="close" />
      </button>
      {isDetails ? <Details /> : <PanelBody panel={margin} />}
    </aside>
  );
}

export function PanelBody({ panel }: { panel: SidePanel }) {
  const Panel = sidePanels[panel];
  return (
    <div className="details-scroller">
      <Suspense>{Panel !== undefined && <Panel />}</Suspense>
    </div>
  );
}
