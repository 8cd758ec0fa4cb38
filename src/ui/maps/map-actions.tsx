/** What can be done with a map of the user. */

import { packMap } from '../../explorer/pack-map.ts';
import { fileStem } from '../../explorer/packed-files.ts';
import { useLibrary } from '../dataset/library.ts';
import { saveFile } from '../export/save-file.ts';
import { importRequests } from '../import/open-import.ts';
import { mapsText } from '../text/maps.ts';
import { attempt } from './attempt.ts';
import type { MapRowProps } from './map-row-props.ts';

export function MapActions({
  map,
  onCompare,
  onClose,
  onTold,
  onRename,
  onRemove,
}: MapRowProps & { onRename(): void; onRemove(): void }) {
  const { ownMaps } = useLibrary();
  const { id, name } = map;
  const update = () => {
    onClose();
    importRequests.getState().ask({ updating: { id, name } });
  };
  const download = async () => {
    const folder = fileStem(name);
    const zip = await attempt(() => packMap(ownMaps, id, folder), onTold);
    if (zip === null) onTold(mapsText.gone);
    else if (zip !== undefined) saveFile(`${folder}.zip`, zip);
  };
  const actions = [
    { words: mapsText.rename, label: mapsText.renameNamed(name), act: onRename },
    { words: mapsText.update, label: mapsText.updateNamed(name), act: update },
    ...(map.before === undefined
      ? []
      : [{ words: mapsText.changes, label: mapsText.changesNamed(name), act: onCompare }]),
    { words: mapsText.download, label: mapsText.downloadNamed(name), act: () => void download() },
    { words: mapsText.remove, label: mapsText.removeNamed(name), act: onRemove },
  ];
  return (
    <fieldset className="map-row-actions" aria-label={mapsText.actions(name)}>
      {actions.map(({ words, label, act }) => (
        <button key={words} type="button" className="text-button" aria-label={label} onClick={act}>
          {words}
        </button>
      ))}
    </fieldset>
  );
}
