/** Makes the edits of an open map and takes them back. Loaded with the first edit, not with the page. */
import { curateDataset } from '../core/curation/curate-dataset.ts';
import { formatCuration, formatEdit } from '../core/curation/text/format-curation.ts';
import { parseCuration } from '../core/curation/text/parse-curation.ts';
import type { CurationEdit, DatasetStructure, NodeRef, PublishedDataset } from '../core/types.ts';
import { readText } from '../io/read-text.ts';
import { decodeAddress, encodeAddress } from './address.ts';
import { carryState } from './carry-state.ts';
import {
  type CurationState,
  type EditNotice,
  type LoadedFile,
  outcomesOf,
  type ShownMap,
} from './curation-state.ts';
import {
  addEdits,
  type Edition,
  type EditLog,
  redo,
  refreshWith,
  removeEdit,
  startLog,
  undo,
} from './edit-log.ts';
import type { AddressAdapter } from './history.ts';
import type { KeptEdits } from './kept-edits.ts';
import { sameNode } from './state.ts';
import { createExplorerStore } from './store.ts';

/** Finds communities and places for the edits of a dataset. */
export type FindPlaces = (
  loaded: PublishedDataset,
  edits: readonly CurationEdit[],
) => Promise<PublishedDataset>;

/** What is edited, and where the outcome goes. */
export interface CuratedMap {
  /** As it was published. */
  loaded: PublishedDataset;
  kept: KeptEdits;
  /** Follows the edits: ids of what is chosen may be others then. */
  address: AddressAdapter;
  get(): CurationState;
  set(part: Partial<CurationState>): void;
}

export interface Curator {
  /**
   * Makes the edits of a kept curation file, as if they had always stood. A file that can't be read in
   * full is told of and stays kept as it is; the edits of this visit are not kept then.
   */
  open(text: string): void;
  edit(edit: CurationEdit): boolean;
  undo(): void;
  redo(): void;
  remove(place: number): void;
  load(bytes: Uint8Array): LoadedFile;
  save(): string;
  refresh(find: FindPlaces): Promise<boolean>;
}

/** Returns the curator of `map`. */
export function createCurator({ loaded, kept, address, get, set }: CuratedMap): Curator {
  const compose = ({ edits, refreshed }: Edition): PublishedDataset => {
    const base = refreshed?.dataset ?? loaded;
    const later = edits.slice(refreshed?.edits ?? 0);
    return later.length === 0 ? base : curateDataset(base, later);
  };
  let isKeeping = true;

  /** @param opened name of a concept to select where nothing is. */
  const show = (
    log: EditLog,
    notice: EditNotice | null,
    dataset = compose(log.now),
    opened?: string,
  ) => {
    const { shown } = get();
    const carried = carryState(shown.store.getState(), shown.structure, dataset.structure);
    // What the address names may stand in the edited map alone.
    const named =
      opened === undefined
        ? decodeAddress(address.read(), dataset.structure).selected
        : conceptCalled(dataset.structure, opened);
    const choices = { ...carried, selected: carried.selected ?? named };
    const { edits, refreshed } = log.now;
    const places = refreshed?.dataset ?? loaded.structure;
    const text = edits.length === 0 ? null : formatCuration(edits);
    if (isKeeping) kept.write(loaded.structure.inputHash, text);
    address.replace(encodeAddress(choices, dataset.structure));
    const store = createExplorerStore(dataset.structure, choices);
    set({ shown: { ...dataset, store, places }, log, notice });
  };
  const standing = () => [...builtWith(loaded.structure), ...get().log.now.edits];
  const missing = (edits: readonly CurationEdit[]) => {
    const known = new Set(standing().map(formatEdit));
    return edits.filter((edit) => !known.has(formatEdit(edit)));
  };

  return {
    open(text) {
      const reading = parseCuration(text);
      if (reading.problems.length > 0) {
        isKeeping = false;
        set({ notice: { kind: 'unread' } });
        return;
      }
      const edits = missing(reading.edits);
      if (edits.length > 0) show(startLog(edits), null);
    },
    edit(edit) {
      const log = addEdits(get().log, [edit]);
      const dataset = compose(log.now);
      const outcome = dataset.structure.curation?.at(-1);
      if (outcome?.applied !== true) {
        set({ notice: { kind: 'refused', edit, reason: outcome?.reason ?? '' } });
        return false;
      }
      if (edit.kind === 'hide') leave(get().shown, edit.concept);
      show(log, { kind: 'made', edit }, dataset);
      return true;
    },
    undo() {
      const { log } = get();
      const before = undo(log);
      if (before === log) return;
      const edit = lastEditBeyond(before, log);
      const notice: EditNotice =
        edit === undefined ? { kind: 'stepped' } : { kind: 'undone', edit };
      const shownAgain = edit?.kind === 'hide' ? edit.concept : undefined;
      show(before, notice, compose(before.now), shownAgain);
    },
    redo() {
      const { log } = get();
      const after = redo(log);
      if (after === log) return;
      const edit = lastEditBeyond(log, after);
      if (edit?.kind === 'hide') leave(get().shown, edit.concept);
      show(after, edit === undefined ? { kind: 'stepped' } : { kind: 'redone', edit });
    },
    remove(place) {
      show(removeEdit(get().log, place), null);
    },
    load(bytes) {
      const { edits, problems } = parseCuration(readText(bytes));
      const added = missing(edits);
      if (added.length > 0) show(addEdits(get().log, added), null);
      const outcomes = added.length === 0 ? [] : outcomesOf(get()).slice(-added.length);
      return {
        added: added.length,
        standing: edits.length - added.length,
        unapplied: outcomes.filter(({ applied }) => !applied).length,
        partial: outcomes.filter(({ applied, reason }) => applied && reason !== undefined).length,
        problems,
      };
    },
    save: () => formatCuration(standing()),
    async refresh(find) {
      const { edits } = get().log.now;
      const dataset = await find(loaded, edits);
      // Edits made meanwhile do not stand in it; it is to be asked for again.
      if (get().log.now.edits !== edits) return false;
      show(refreshWith(get().log, dataset), { kind: 'refreshed' });
      return true;
    },
  };
}

/** The edits that a dataset was built with. */
function builtWith({ curation = [] }: DatasetStructure): CurationEdit[] {
  return curation.map(({ edit }) => edit);
}

/** Returns the one edit that `longer` has after those of `shorter`, if that is all they differ in. */
function lastEditBeyond(shorter: EditLog, longer: EditLog): CurationEdit | undefined {
  const { edits } = longer.now;
  return edits.length === shorter.now.edits.length + 1 ? edits.at(-1) : undefined;
}

/** Ends the selection of the concept that is called `name`. */
function leave({ structure, store }: ShownMap, name: string): void {
  const { selected, select } = store.getState();
  if (sameNode(selected, conceptCalled(structure, name))) select(null);
}

/** Returns the drawn concept that an edit calls `name`, by its label or id. */
function conceptCalled({ concepts }: DatasetStructure, name: string): NodeRef | null {
  const number = concepts.findIndex(({ id, label }) => id === name || label === name);
  return number === -1 ? null : { kind: 'concept', number };
}
