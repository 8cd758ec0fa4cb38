/** A map of the user: its name, which opens it, what it is, and what can be done with it. */
import { useState } from 'react';
import { mapAddress, ownMapKey } from '../../explorer/map-key.ts';
import { NameForm } from '../common/name-form.tsx';
import { useLibrary, useMyMaps } from '../dataset/library.ts';
import { mapsText } from '../text/maps.ts';
import { attempt } from './attempt.ts';
import { DeleteMap } from './delete-map.tsx';
import { MapActions } from './map-actions.tsx';
import type { MapRowProps } from './map-row-props.ts';

export function MapRow(props: MapRowProps) {
  const { map, isOpen, onTold } = props;
  const { ownMaps } = useLibrary();
  const others = useMyMaps().filter(({ id }) => id !== map.id);
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const end = () => setDoing(null);
  return (
    <li className="map-row">
      {doing === 'rename' ? (
        <NameForm
          name={map.name}
          taken={others.map(({ name }) => name)}
          words={mapsText.form}
          onDone={(name) => {
            end();
            if (name !== null) void attempt(() => ownMaps.rename(map.id, name), onTold);
          }}
        />
      ) : (
        <p className="map-row-name">
          <a href={mapAddress(ownMapKey(map.id))} aria-current={isOpen ? 'page' : undefined}>
            {map.name}
          </a>
          {isOpen && <span className="count">{mapsText.openNow}</span>}
        </p>
      )}
      <p className="map-row-counts">{mapsText.counts(map)}</p>
      <p className="map-row-facts">
        {mapsText.built(map)}
        {map.sources.length > 0 && `, ${mapsText.sources(map.sources)}`}
      </p>
      {doing === 'remove' && <DeleteMap map={map} isOpen={isOpen} onKeep={end} onTold={onTold} />}
      {doing === null && (
        <MapActions
          {...props}
          onRename={() => setDoing('rename')}
          onRemove={() => setDoing('remove')}
        />
      )}
    </li>
  );
}
