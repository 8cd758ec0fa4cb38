/** The page: a map that opens, or the reason why none does. */
import './common/controls.css';
import { lazy, Suspense, useState } from 'react';
import { askedMap } from '../explorer/map-key.ts';
import { LibraryContext, openLibrary } from './dataset/library.ts';
import { NoMapOpen } from './dataset/no-map-open.tsx';
import { useAskedMap } from './dataset/use-asked-map.ts';
import { hostOfPage } from './embed/page-host.ts';
import { Explorer } from './explorer/explorer.tsx';
import { HostContext } from './explorer/host.ts';
import { ImportHost } from './import/import-host.tsx';
import { useAppliedTheme } from './theme/use-theme.ts';

const MapsDialog = lazy(() => import('./maps/maps-dialog.tsx'));

export function App() {
  const [library] = useState(openLibrary);
  const [host] = useState(() => hostOfPage(window));
  return (
    <HostContext value={host}>
      <LibraryContext value={library}>
        <AskedMap />
        {host.kind === 'page' && <ImportHost />}
      </LibraryContext>
    </HostContext>
  );
}

function AskedMap() {
  useAppliedTheme();
  const { opening, retry } = useAskedMap(askedMap(window.location.search));
  const [listing, setListing] = useState(false);
  if (opening.step === 'open') return <Explorer {...opening} />;
  return (
    <>
      <NoMapOpen opening={opening} retry={retry} onList={() => setListing(true)} />
      <Suspense>
        {listing && <MapsDialog openKey={null} onClose={() => setListing(false)} />}
      </Suspense>
    </>
  );
}
