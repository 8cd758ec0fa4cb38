/** A saved view: its name, which opens it, what it shows, and how to rename or delete it. */
import { useState } from 'react';
import { useStore } from 'zustand';
import type { DatasetStructure } from '../../core/types.ts';
import { decodeAddress } from '../../explorer/address.ts';
import { titleOf } from '../../explorer/describe.ts';
import { carriedNameOf, mapAddress, ownIdOf } from '../../explorer/map-key.ts';
import type { SavedView } from '../../explorer/saved-views.ts';
import { changedParts } from '../../explorer/step-log.ts';
import { NameForm } from '../common/name-form.tsx';
import { useMyMaps } from '../dataset/library.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { clipped } from '../text/numbers.ts';
import { partsInWords } from '../text/steps.ts';
import { viewsText } from '../text/views.ts';

export function ViewRow({ view, onOpen }: { view: SavedView; onOpen?(view: SavedView): void }) {
  const { structure, savedViews } = useOpenMap();
  const { views, rename, remove } = useStore(savedViews);
  const [renaming, setRenaming] = useState(false);
  const mapName = useMapName(view.map);
  const shown = onOpen === undefined ? partsOf(view) : describeView(view, structure);
  return (
    <li className="view-row">
      <div className="view-words">
        {renaming ? (
          <NameForm
            name={view.name}
            words={viewsText}
            taken={views
              .filter((other) => other.map === view.map && other.name !== view.name)
              .map((other) => other.name)}
            onDone={(name) => {
              setRenaming(false);
              if (name !== null) rename(view, name);
            }}
          />
        ) : (
          <ViewName view={view} {...(onOpen && { onOpen })} />
        )}
        <span className="view-shows">
          {onOpen === undefined && `${mapName}: `}
          {shown === '' ? viewsText.whole : shown}
        </span>
      </div>
      {!renaming && (
        <div className="view-actions">
          <button
            type="button"
            className="text-button"
            aria-label={viewsText.rename(view.name)}
            onClick={() => setRenaming(true)}
          >
            {viewsText.renameShort}
          </button>
          <button
            type="button"
            className="text-button"
            aria-label={viewsText.remove(view.name)}
            onClick={() => remove(view)}
          >
            {viewsText.removeShort}
          </button>
        </div>
      )}
    </li>
  );
}

/** Returns what people call the map of a key. */
function useMapName(key: string): string {
  const id = ownIdOf(key);
  const own = useMyMaps().find((map) => map.id === id);
  return id === null ? (carriedNameOf(key) ?? key) : (own?.name ?? viewsText.goneMap);
}

/** Returns what a view of the open map shows: what is selected by its name, then the rest in words. */
function describeView(view: SavedView, structure: DatasetStructure): string {
  const { selected } = decodeAddress(view.address, structure);
  if (selected === null) return partsOf(view);
  const rest = partsOf(view, ['s']);
  return [clipped(titleOf(structure, selected)), ...(rest === '' ? [] : [rest])].join(', ');
}

/** Returns in words what the address of a view chooses, but for the parts that are told otherwise. */
function partsOf({ address }: SavedView, told: readonly string[] = []): string {
  const parts = changedParts({ before: '', after: address }).filter((part) => !told.includes(part));
  return parts.length === 0 ? '' : partsInWords(parts);
}

function ViewName({ view, onOpen }: { view: SavedView; onOpen?(view: SavedView): void }) {
  if (onOpen !== undefined) {
    return (
      <button type="button" className="view-name" onClick={() => onOpen(view)}>
        {view.name}
      </button>
    );
  }
  // No address leads to another page's map.
  if (carriedNameOf(view.map) !== null) return <span className="view-name">{view.name}</span>;
  return (
    <a className="view-name" href={mapAddress(view.map, view.address)}>
      {view.name}
    </a>
  );
}
