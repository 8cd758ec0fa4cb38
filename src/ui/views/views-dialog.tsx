/** Views under names: save the one that is shown, open, rename and delete. */
import '../common/name-form.css';
import './views-dialog.css';
import { type FormEvent, useId, useState } from 'react';
import { useStore } from 'zustand';
import { decodeAddress, encodeAddress } from '../../explorer/address.ts';
import { titleOf } from '../../explorer/describe.ts';
import { keptName, longestName } from '../../explorer/kept-name.ts';
import type { SavedView } from '../../explorer/saved-views.ts';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { useExplorer, useOpenMap } from '../explorer/open-map.ts';
import { KeepingNote } from '../storage/keeping-note.tsx';
import { number } from '../text/numbers.ts';
import { viewsText } from '../text/views.ts';
import { ViewRow } from './view-row.tsx';

export default function ViewsDialog({ onClose }: { onClose(): void }) {
  const { structure, store, savedViews } = useOpenMap();
  const { map, views, save } = useStore(savedViews);
  const here = views.filter((view) => view.map === map);
  const elsewhere = views.filter((view) => view.map !== map);
  const open = (view: SavedView) => {
    store.getState().restore(decodeAddress(view.address, structure));
    onClose();
  };
  return (
    <DialogFrame title={viewsText.title} className="views-dialog" onClose={onClose}>
      <div className="views-body">
        <SaveView
          taken={here.map(({ name }) => name)}
          onSave={(name) =>
            save(name, encodeAddress({ ...store.getState(), query: '' }, structure))
          }
        />
        <KeepingNote />
        {views.length === 0 && <p className="views-none">{viewsText.none}</p>}
        <ViewList title={viewsText.here} views={here} onOpen={open} />
        <ViewList title={viewsText.elsewhere} views={elsewhere} />
      </div>
    </DialogFrame>
  );
}

function ViewList({
  title,
  views,
  onOpen,
}: {
  title: string;
  views: readonly SavedView[];
  /** Opens a view of the open map; those of others have an address. */
  onOpen?(view: SavedView): void;
}) {
  if (views.length === 0) return null;
  return (
    <section className="views-section">
      <h3>
        {title} <span className="count">{number(views.length)}</span>
      </h3>
      <ul>
        {views.map((view) => (
          <ViewRow key={`${view.map} ${view.name}`} view={view} {...(onOpen && { onOpen })} />
        ))}
      </ul>
    </section>
  );
}

function SaveView({ taken, onSave }: { taken: readonly string[]; onSave(name: string): void }) {
  const { structure } = useOpenMap();
  const selected = useExplorer((state) => state.selected);
  const [name, setName] = useState(() =>
    selected === null ? '' : titleOf(structure, selected).slice(0, longestName),
  );
  const fieldId = useId();
  const bare = keptName(name);
  const replaces = taken.includes(bare);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (bare === '') return;
    onSave(bare);
    setName('');
  };
  return (
    <form className="views-save" onSubmit={submit}>
      <label htmlFor={fieldId}>{viewsText.saveThis}</label>
      <div className="name-form">
        <input
          id={fieldId}
          type="text"
          className="text-field"
          maxLength={longestName}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button button-primary" disabled={bare === ''}>
          {replaces ? viewsText.replace : viewsText.save}
        </button>
      </div>
      <p className="views-hint" role="status">
        {replaces ? viewsText.replaces(bare) : viewsText.what}
      </p>
    </form>
  );
}
