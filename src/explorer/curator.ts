/**
 * Makes the edits of an open map and takes them back, and has the map follow the resolution that is
 * chosen. Loaded with the first of them, not with the page.
 *
 * What is shown is an edition of the edits on a base: the dataset whose communities and places were
 * found for its first edits at a resolution. Where that is not known yet, the edition stands on the
 * last base that is, until the one that is asked for comes.
 */
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
  adoptEdits,
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
import { type Base, baseFor, type FindMap, foundFor, placesIn } from './live-bases.ts';
import { sameNode } from './node-refs.ts';
import type { ExplorerState } from './state.ts';
import type { ExplorerStore } from './store.ts';

/** Papers from which on a map is sketched before it is found whole, which takes seconds then. */
const sketchedFrom = 400;

/** Bases that are kept, so that a step back shows at once. */
const mostFound = 4;

/** Finds communities and places for the edits of a dataset; `resolution` null for that of the build. */
export type FindPlaces = (
  loaded: PublishedDataset,
  edits: readonly CurationEdit[],
  resolution: number | null,
) => Promise<PublishedDataset>;

/** What is edited, and where the outcome goes. */
export interface CuratedMap {
  /** As it was published. */
  loaded: PublishedDataset;
  kept: KeptEdits;
  /** Follows the edits: ids of what is chosen may be others then. */
  address: AddressAdapter;
  find: FindMap;
  /** Returns a store of choices whose resolution is followed. */
  openStore(structure: DatasetStructure, choices: ExplorerState): ExplorerStore;
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
  /** Makes the edits of another page stand here, as one step. */
  adopt(text: string | null): void;
  load(bytes: Uint8Array): LoadedFile;
  save(): string;
  refresh(find: FindPlaces): Promise<boolean>;
  /**
   * Shows the map at the resolution that is chosen, as soon as it is found.
   * @param isRestored whether the choices come from the address, which is to be read with that map.
   */
  follow(isRestored: boolean): void;
  /** Shows the map at the resolution that is not chosen yet, at the pace at which maps are found. */
  followPreview(): void;
}

/** Returns the curator of `map`. */
export function createCurator(map: CuratedMap): Curator {
  const { loaded, kept, address, find, openStore, get, set } = map;
  const published: Base = { dataset: loaded, edits: [], resolution: null, sketch: false };
  let isKeeping = true;
  /** The bases that were found last, the last first. */
  let found: readonly Base[] = [];
  let shownBase = published;
  /** The address that is to be read with the map that it is about; null once it has been. */
  let unread: string | null = null;
  /** How often a base was asked for: an answer to an earlier question comes too late. */
  let asked = 0;

  /** Null for the resolution of the build. */
  const wanted = (): number | null => {
    const { resolution } = get().shown.store.getState();
    const { preview } = get();
    const chosen = preview === null ? resolution : preview.resolution;
    return chosen === loaded.structure.options.resolution ? null : chosen;
  };
  const compose = (edition: Edition): { base: Base; dataset: PublishedDataset } => {
    const base = baseFor(edition, wanted(), published, found);
    const later = edition.edits.slice(base.edits.length);
    return {
      base,
      dataset: later.length === 0 ? base.dataset : curateDataset(base.dataset, later),
    };
  };

  /** @param opened name of a concept to select where nothing is. */
  const show = (
    log: EditLog,
    notice: EditNotice | null,
    { base, dataset } = compose(log.now),
    opened?: string,
  ) => {
    const { shown } = get();
    const isThere = base.resolution === wanted() && !base.sketch && get().preview === null;
    const carried = carryState(shown.store.getState(), shown.structure, dataset.structure);
    // What the address names may stand in the edited map alone.
    const named =
      opened === undefined
        ? decodeAddress(address.read(), dataset.structure).selected
        : conceptCalled(dataset.structure, opened);
    const choices =
      isThere && unread !== null && unread === address.read()
        ? decodeAddress(unread, dataset.structure)
        : { ...carried, selected: carried.selected ?? named };
    const { edits } = log.now;
    const text = edits.length === 0 ? null : formatCuration(edits);
    if (isKeeping) kept.write(loaded.structure.inputHash, text);
    if (isThere) {
      unread = null;
      address.replace(encodeAddress(choices, dataset.structure));
    }
    shownBase = base;
    const store = openStore(dataset.structure, choices);
    set({ shown: { ...dataset, store, sketch: base.sketch }, log, notice });
    void follow();
  };
  /** Shows the base that is wanted, or asks for it; again until it is there. */
  const follow = async () => {
    const { log, notice, following, preview } = get();
    const resolution = wanted();
    const base = baseFor(log.now, resolution, published, found);
    const isNear = base.resolution === resolution;
    const isThere = isNear && (!base.sketch || preview !== null);
    asked += 1;
    const question = asked;
    if (isThere) {
      if (following.step !== 'there') set({ following: { step: 'there' } });
      if (base.dataset !== shownBase.dataset) show(log, notice);
      return;
    }
    const sketch = !isNear && loaded.structure.papers.length >= sketchedFrom;
    const edits = foundFor(log.now);
    set({ following: { step: 'finding' } });
    try {
      const sketchIn = sketch ? placesIn(base.dataset) : null;
      const dataset = await find({ edits, resolution, sketchIn });
      if (dataset === null || question !== asked) return;
      found = [{ dataset, edits, resolution, sketch }, ...found].slice(0, mostFound);
    } catch (error) {
      if (question !== asked) return;
      const reason = error instanceof Error ? error.message : String(error);
      set({ following: { step: 'failed', reason } });
      return;
    }
    show(get().log, get().notice);
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
      const composed = compose(log.now);
      const outcome = composed.dataset.structure.curation?.at(-1);
      if (outcome?.applied !== true) {
        set({ notice: { kind: 'refused', edit, reason: outcome?.reason ?? '' } });
        return false;
      }
      if (edit.kind === 'hide') leave(get().shown, edit.concept);
      show(log, { kind: 'made', edit }, composed);
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
    adopt(text) {
      const { edits, problems } = parseCuration(text ?? '');
      if (!isKeeping || (text !== null && problems.length > 0)) return;
      const { log } = get();
      if (formatCuration(edits) === formatCuration(log.now.edits)) return;
      show(adoptEdits(log, edits), { kind: 'elsewhere' });
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
      const resolution = wanted();
      const dataset = await find(loaded, edits, resolution);
      // Edits made meanwhile do not stand in it; it is to be asked for again.
      if (get().log.now.edits !== edits) return false;
      show(refreshWith(get().log, dataset, resolution), { kind: 'refreshed' });
      return true;
    },
    follow(isRestored) {
      if (isRestored) unread = address.read();
      void follow();
    },
    followPreview() {
      // While one is being found, the next is asked for when it has come.
      if (get().following.step !== 'finding') void follow();
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
