/** Your maps: those made in this browser, to open, rename, update, download and delete. */
import './maps-dialog.css';
import { useState } from 'react';
import { ownIdOf } from '../../explorer/map-key.ts';
import type { OwnMap } from '../../explorer/own-maps.ts';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { useMyMaps } from '../dataset/library.ts';
import { importRequests } from '../import/open-import.ts';
import { KeepingNote } from '../storage/keeping-note.tsx';
import { mapsText } from '../text/maps.ts';
import { MapRow } from './map-row.tsx';
import { UpdateDialog } from './update-dialog.tsx';

export default function MapsDialog({
  openKey,
  onClose,
}: {
  /** Key of the open map; null where none is. */
  openKey: string | null;
  onClose(): void;
}) {
  const maps = useMyMaps();
  const [compared, setCompared] = useState<OwnMap | null>(null);
  const [told, setTold] = useState('');
  const openId = openKey === null ? null : ownIdOf(openKey);
  if (compared !== null) return <UpdateDialog map={compared} onClose={() => setCompared(null)} />;
  const make = () => {
    onClose();
    importRequests.getState().ask({});
  };
  return (
    <DialogFrame title={mapsText.title} className="maps-dialog" onClose={onClose}>
      <div className="maps-body">
        <p className="maps-stays">{maps.length === 0 ? mapsText.none : mapsText.stays}</p>
        <KeepingNote />
        {maps.length > 0 && (
          <ul className="maps-rows">
            {maps.map((map) => (
              <MapRow
                key={map.id}
                map={map}
                isOpen={map.id === openId}
                onCompare={() => setCompared(map)}
                onClose={onClose}
                onTold={setTold}
              />
            ))}
          </ul>
        )}
      </div>
      <footer className="maps-foot">
        <p role="status">{told}</p>
        <button type="button" className="button button-primary" onClick={make}>
          {mapsText.make}
        </button>
      </footer>
    </DialogFrame>
  );
}
