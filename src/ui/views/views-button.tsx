/** Opens the saved views, from under the map. */
import { useStore } from 'zustand';
import { useOpenMap } from '../explorer/open-map.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import { number } from '../text/numbers.ts';
import { viewsText } from '../text/views.ts';

export function ViewsButton() {
  const { savedViews } = useOpenMap();
  const { open } = useSurfaces();
  const { map: openKey, views } = useStore(savedViews);
  const here = views.filter(({ map }) => map === openKey).length;
  return (
    <button type="button" className="step-button" onClick={() => open('views')}>
      {viewsText.open}
      {here > 0 && <span className="count">{number(here)}</span>}
    </button>
  );
}
