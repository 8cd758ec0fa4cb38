/** What can be done with a map of the user. */
import { useLibrary } from '../dataset/library.ts';
import { importRequests } from '../import/open-import.ts';
import { mapsText } from '../text/maps.ts';
import { attempt } from './attempt.ts';
import { downloadMap } from './download-map.ts';
import type { MapRowProps } from './map-row.tsx';

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
    let found = true;
    const done = await attempt(async () => {
      found = await downloadMap(ownMaps, map);
    }, onTold);
    if (done && !found) onTold(mapsText.gone);
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
