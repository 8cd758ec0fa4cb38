/** Deletes a map of the user, after a second question. */
import { useLibrary } from '../dataset/library.ts';
import { mapsText } from '../text/maps.ts';
import { attempt } from './attempt.ts';
import type { MapRowProps } from './map-row-props.ts';

export function DeleteMap({
  map,
  isOpen,
  onKeep,
  onTold,
}: Pick<MapRowProps, 'map' | 'isOpen' | 'onTold'> & { onKeep(): void }) {
  const { ownMaps } = useLibrary();
  const remove = async () => {
    const isGone = await attempt(() => ownMaps.remove(map.id).then(() => true), onTold);
    if (isGone === true && isOpen) window.location.assign(window.location.pathname);
  };
  return (
    <div className="map-row-question" role="alert">
      <p>{mapsText.confirm(map)}</p>
      <div className="map-row-answers">
        <button type="button" className="button button-danger" onClick={() => void remove()}>
          {mapsText.doRemove}
        </button>
        <button
          type="button"
          className="button"
          // biome-ignore lint/a11y/noAutofocus: the question takes the place of what was pressed
          autoFocus
          onClick={onKeep}
        >
          {mapsText.keep}
        </button>
      </div>
    </div>
  );
}
