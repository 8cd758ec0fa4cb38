/**
 * The store of an open map's edits: the dataset as published, the edits that stand, and the dataset
 * that the page shows. That is replaced as a whole, with the store of choices that belongs to it, so
 * that no part of the page ever reads the numbers of one dataset in another.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  CurationEdit,
  CurationOutcome,
  DatasetStructure,
  DatasetTexts,
  NodeRef,
  PublishedDataset,
} from '../core/types.ts';
import { decodeAddress, encodeAddress } from './address.ts';
import { carryState } from './carry-state.ts';
import type * as Tools from './curation-tools.ts';
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
import { type ExplorerState, sameNode } from './state.ts';
import { createExplorerStore, type ExplorerStore } from './store.ts';

/** What the page shows. */
export interface ShownMap {
  structure: DatasetStructure;
  /** Null until they have arrived. */
  texts: DatasetTexts | null;
  store: ExplorerStore;
  /** The same object as long as papers and communities stay where they are. */
  places: object;
}

/** The last thing that happened to the edits, to be told. */
export type EditNotice =
  | { kind: 'made' | 'undone' | 'redone'; edit: CurationEdit }
  | { kind: 'refused'; edit: CurationEdit; reason: string }
  | { kind: 'refreshed' | 'stepped' | 'unavailable' };

/** What reading a curation file gave. */
export interface LoadedFile {
  /** Edits that are new. */
  added: number;
  /** Edits that stood already. */
  standing: number;
  /** New edits that match nothing. */
  unapplied: number;
  problems: readonly Tools.CurationProblem[];
}

export interface CurationState {
  shown: ShownMap;
  log: EditLog;
  notice: EditNotice | null;
}

export interface CurationActions {
  /** Takes the texts of the published dataset in, and with them the edits kept in this browser. */
  takeTexts(texts: DatasetTexts): Promise<void>;
  /** Makes an edit; one that would change nothing is refused, with the reason as notice. */
  edit(edit: CurationEdit): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Takes the edit at `place` back, whatever came after it. */
  remove(place: number): Promise<void>;
  /**
   * Adds the edits of a curation file that do not stand yet, as one step.
   * @throws BadCorpusError when the bytes are no text.
   */
  load(bytes: Uint8Array): Promise<LoadedFile>;
  /** Returns the text of a curation file with all edits, those of the build first. */
  save(): Promise<string>;
  /**
   * Shows what `find` makes of the published dataset and the edits: communities and places anew.
   * False where the edits are others by then, and nothing was done.
   */
  refresh(
    find: (loaded: PublishedDataset, edits: readonly CurationEdit[]) => Promise<PublishedDataset>,
  ): Promise<boolean>;
  dismissNotice(): void;
}

export type CurationStore = StoreApi<CurationState & CurationActions>;

export interface CurationOptions {
  /** The choices with which the map opens. */
  state: ExplorerState;
  kept: KeptEdits;
  /** Follows the edits: ids of what is chosen may be others then. */
  address: AddressAdapter;
}

/** Returns a store that shows `published` as it is. */
export function createCurationStore(
  published: DatasetStructure,
  { state, kept, address }: CurationOptions,
): CurationStore {
  let publishedTexts: DatasetTexts | null = null;
  return createStore((set, get) => {
    const compose = (
      tools: typeof Tools,
      { edits, refreshed }: Edition,
    ): PublishedDataset | null => {
      if (publishedTexts === null) return null;
      const loaded = { structure: published, texts: publishedTexts };
      const base = refreshed?.dataset ?? loaded;
      const later = edits.slice(refreshed?.edits ?? 0);
      return later.length === 0 ? base : tools.curateDataset(base, later);
    };
    /** @param opened name of a concept to select where nothing is. */
    const show = (
      tools: typeof Tools,
      log: EditLog,
      notice: EditNotice | null,
      dataset = compose(tools, log.now),
      opened?: string,
    ) => {
      if (dataset === null) return;
      const { shown } = get();
      const carried = carryState(shown.store.getState(), shown.structure, dataset.structure);
      // What the address names may stand in the edited map alone.
      const named =
        opened === undefined
          ? decodeAddress(address.read(), dataset.structure).selected
          : conceptCalled(dataset.structure, opened);
      const choices = { ...carried, selected: carried.selected ?? named };
      const { edits, refreshed } = log.now;
      const places = refreshed?.dataset ?? published;
      kept.write(published.inputHash, edits.length === 0 ? null : tools.formatCuration(edits));
      address.replace(encodeAddress(choices, dataset.structure));
      const store = createExplorerStore(dataset.structure, choices);
      set({ shown: { ...dataset, store, places }, log, notice });
    };
    /** Does `act` with the tools; says so where they can't be fetched. */
    const withTools = async <T>(act: (tools: typeof Tools) => T): Promise<T | undefined> => {
      const tools = await loadTools().catch(() => null);
      if (tools !== null) return act(tools);
      set({ notice: { kind: 'unavailable' } });
      return undefined;
    };
    const missing = (tools: typeof Tools, edits: readonly CurationEdit[]) => {
      const standing = [...builtWith(published), ...get().log.now.edits];
      const known = new Set(standing.map(tools.formatEdit));
      return edits.filter((edit) => !known.has(tools.formatEdit(edit)));
    };

    return {
      shown: {
        structure: published,
        texts: null,
        store: createExplorerStore(published, state),
        places: published,
      },
      log: startLog(),
      notice: null,

      async takeTexts(texts) {
        if (publishedTexts === texts) return;
        publishedTexts = texts;
        set({ shown: { ...get().shown, texts } });
        const text = kept.read(published.inputHash);
        if (text === null) return;
        await withTools((tools) => {
          const edits = missing(tools, tools.parseCuration(text).edits);
          if (edits.length > 0) show(tools, startLog(edits), null);
        });
      },

      async edit(edit) {
        const made = await withTools((tools) => {
          const log = addEdits(get().log, [edit]);
          const dataset = compose(tools, log.now);
          const outcome = dataset?.structure.curation?.at(-1);
          if (outcome?.applied !== true) {
            set({ notice: { kind: 'refused', edit, reason: outcome?.reason ?? '' } });
            return false;
          }
          if (edit.kind === 'hide') leave(get().shown, edit.concept);
          show(tools, log, { kind: 'made', edit }, dataset);
          return true;
        });
        return made ?? false;
      },

      async undo() {
        await withTools((tools) => {
          const { log } = get();
          const before = undo(log);
          if (before === log) return;
          const edit = lastEditBeyond(before, log);
          const notice: EditNotice =
            edit === undefined ? { kind: 'stepped' } : { kind: 'undone', edit };
          const shownAgain = edit?.kind === 'hide' ? edit.concept : undefined;
          show(tools, before, notice, compose(tools, before.now), shownAgain);
        });
      },

      async redo() {
        await withTools((tools) => {
          const { log } = get();
          const after = redo(log);
          if (after === log) return;
          const edit = lastEditBeyond(log, after);
          if (edit?.kind === 'hide') leave(get().shown, edit.concept);
          show(tools, after, edit === undefined ? { kind: 'stepped' } : { kind: 'redone', edit });
        });
      },

      async remove(place) {
        await withTools((tools) => show(tools, removeEdit(get().log, place), null));
      },

      async load(bytes) {
        const tools = await loadTools();
        const { edits, problems } = tools.parseCuration(tools.readText(bytes));
        const added = missing(tools, edits);
        if (added.length > 0) show(tools, addEdits(get().log, added), null);
        const outcomes = added.length === 0 ? [] : outcomesOf(get()).slice(-added.length);
        return {
          added: added.length,
          standing: edits.length - added.length,
          unapplied: outcomes.filter(({ applied }) => !applied).length,
          problems,
        };
      },

      async save() {
        const tools = await loadTools();
        return tools.formatCuration([...builtWith(published), ...get().log.now.edits]);
      },

      async refresh(find) {
        if (publishedTexts === null) return false;
        const { edits } = get().log.now;
        const loaded = { structure: published, texts: publishedTexts };
        const [tools, dataset] = await Promise.all([loadTools(), find(loaded, edits)]);
        // Edits made meanwhile do not stand in it; it is to be asked for again.
        if (get().log.now.edits !== edits) return false;
        show(tools, refreshWith(get().log, dataset), { kind: 'refreshed' });
        return true;
      },

      dismissNotice: () => set({ notice: null }),
    };
  });
}

/**
 * Returns what became of the edits that stand, in their order; empty where there are none.
 * @param state its shown dataset ends with their outcomes, after those of the build's own edits.
 */
export function outcomesOf({ shown, log }: CurationState): CurationOutcome[] {
  const { length } = log.now.edits;
  return length === 0 ? [] : (shown.structure.curation ?? []).slice(-length);
}

function loadTools(): Promise<typeof Tools> {
  return import('./curation-tools.ts');
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
