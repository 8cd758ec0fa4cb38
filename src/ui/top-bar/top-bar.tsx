/** The bar above the map on a wide or medium window: name, search, view, and what can be done. */
import './top-bar.css';
import { lazy, Suspense } from 'react';
import { Icon } from '../common/icon.tsx';
import { useHost } from '../explorer/host.ts';
import { useSurfaces } from '../explorer/surfaces.ts';
import type { LayoutMode } from '../explorer/use-layout-mode.ts';
import { importRequests } from '../import/open-import.ts';
import { QuestionsButton } from '../questions/questions-button.tsx';
import { ReadingButton } from '../reading/reading-button.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { frameText } from '../text/frame.ts';
import { searchText } from '../text/search.ts';
import { ThemeButton } from '../theme/theme-button.tsx';
import { MapButton } from './map-button.tsx';
import { ViewSwitch } from './view-switch.tsx';

const ViewMenu = lazy(() => import('./view-menu.tsx'));

export function TopBar({ mode }: { mode: LayoutMode }) {
  const { open } = useSurfaces();
  const { kind, theme } = useHost();
  const labels = mode === 'wide' ? undefined : 'visually-hidden';
  return (
    <header className="top-bar">
      <div className="top-name">
        <h1 className="product">{frameText.product}</h1>
        <MapButton />
      </div>
      <SearchBox placeholder={searchText.placeholder} />
      {mode === 'wide' ? (
        <ViewSwitch withTable />
      ) : (
        <Suspense>
          <ViewMenu />
        </Suspense>
      )}
      <div className="top-actions">
        <QuestionsButton labels={labels} />
        <ReadingButton mode={mode} />
        {mode === 'wide' && kind === 'page' && (
          <button
            type="button"
            className="bare-button top-new-map"
            title={frameText.top.newMap}
            aria-label={frameText.top.newMap}
            onClick={() => importRequests.getState().ask({})}
          >
            <Icon name="plus" />
            <span>{frameText.top.newMap}</span>
          </button>
        )}
        <button type="button" className="bare-button" onClick={() => open('export')}>
          <Icon name="export" />
          <span className={labels}>{frameText.top.export}</span>
        </button>
        {kind === 'page' && (
          <button
            type="button"
            className="icon-button"
            aria-label={frameText.top.share}
            title={frameText.top.share}
            onClick={() => open('share')}
          >
            <Icon name="share" />
          </button>
        )}
        {theme === null && <ThemeButton />}
        <button
          type="button"
          className="icon-button"
          aria-label={frameText.top.about}
          title={frameText.top.about}
          onClick={() => open('about')}
        >
          <Icon name="about" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={frameText.top.help}
          title={frameText.top.help}
          onClick={() => open('help')}
        >
          <Icon name="help" />
        </button>
      </div>
    </header>
  );
}
