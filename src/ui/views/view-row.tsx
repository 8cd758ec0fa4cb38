/** A saved view: its name, which opens it, what it shows, and how to rename or delete it. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DatasetStructure } from '../../core/types.ts';
import { decodeAddress } from '../../explorer/address.ts';
import { titleOf } from '../../explorer/describe.ts';
import { keptName, longestName } from '../../explorer/kept-name.ts';
import type { SavedView } from '../../explorer/saved-views.ts';
import { changedParts } from '../../explorer/step-log.ts';
import { useOpenMap } from '../explorer/open-map.ts';
import { clipped } from '../text/numbers.ts';
import { partsInWords } from '../text/steps.ts';
import { viewsText } from '../text/views.ts';

export function ViewRow({ view, onOpen }: { view: SavedView; onOpen?(view: SavedView): void }) {
  const { structure, savedViews } = useOpenMap();
  const { views, rename, remove } = useStore(savedViews);
  const [renaming, setRenaming] = useState(false);
  const shown = onOpen === undefined ? partsOf(view) : describeView(view, structure);
  return (
    <li className="view-row">
      <div className="view-words">
        {renaming ? (
          <RenameView
            name={view.name}
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
          {onOpen === undefined && `${view.map}: `}
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
  const address = new URLSearchParams(view.address);
  const query = new URLSearchParams([['map', view.map], ...address]);
  return (
    <a className="view-name" href={`?${query}`}>
      {view.name}
    </a>
  );
}

function RenameView({
  name,
  taken,
  onDone,
}: {
  name: string;
  /** Names of the other views of the map. */
  taken: readonly string[];
  onDone(name: string | null): void;
}) {
  const [words, setWords] = useState(name);
  const bare = keptName(words);
  const isTaken = taken.includes(bare);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isTaken) onDone(words);
  };
  return (
    <form className="views-field" onSubmit={submit}>
      <input
        ref={field}
        type="text"
        className="text-field"
        aria-label={viewsText.newName}
        maxLength={longestName}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone(null);
        }}
      />
      <button type="submit" className="button" disabled={bare === '' || isTaken}>
        {viewsText.save}
      </button>
      <button type="button" className="button" onClick={() => onDone(null)}>
        {viewsText.cancel}
      </button>
      <span className="views-hint" role="status">
        {isTaken && viewsText.taken(bare)}
      </span>
    </form>
  );
}
