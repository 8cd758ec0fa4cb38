/**
 * The store of an open map's edits: the dataset as published, the edits that stand, and the dataset
 * that the page shows, which follows the resolution that is chosen. That is replaced as a whole, with the store of choices that belongs to it, so
 * that no part of the page ever reads the numbers of one dataset in another.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  CurationEdit,
  DatasetStructure,
  DatasetTexts,
  PublishedDataset,
} from '../core/types.ts';
import type { CurationState, LoadedFile } from './curation-state.ts';
import type { Curator, FindPlaces } from './curator.ts';
import { startLog } from './edit-log.ts';
import type { AddressAdapter } from './history.ts';
import type { KeptEdits } from './kept-edits.ts';
import type { FindMap } from './live-bases.ts';
import type { ExplorerState } from './state.ts';
import { createExplorerStore } from './store.ts';

/** Actions wait for the curator, which comes with the first of them. */
export interface CurationActions {
  /** Takes the texts of the published dataset in, and with them the edits kept in this browser. */
  takeTexts(texts: DatasetTexts): Promise<void>;
  /** Makes an edit; one that would change nothing is refused, with the reason as notice. */
  edit(edit: CurationEdit): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Takes the edit at `place` back, whatever came after it. */
  remove(place: number): Promise<void>;
  /** Takes over the edits that another page of this browser has made; `text` is null without any. */
  adopt(text: string | null): Promise<void>;
  /**
   * Adds the edits of a curation file that do not stand yet, as one step; null where it can't.
   * @throws BadCorpusError when the bytes are no text.
   */
  load(bytes: Uint8Array): Promise<LoadedFile | null>;
  /** Returns the text of a curation file with all edits, those of the build first; null where it can't. */
  save(): Promise<string | null>;
  /**
   * Shows what `find` makes of the published dataset and the edits: communities and places anew.
   * False where the edits are others by then, and nothing was done.
   */
  refresh(find: FindPlaces): Promise<boolean>;
  /** Tells that a refresh was given up on the way. */
  refreshStopped(): void;
  /** Has the map follow a resolution that is not chosen yet; `null` is that of the build. */
  previewResolution(resolution: number | null): void;
  /** Chooses a resolution, which the map then follows. */
  chooseResolution(resolution: number | null): void;
  /** Asks again for the map at the resolution that is chosen. */
  followAgain(): Promise<void>;
  dismissNotice(): void;
}

export type CurationStore = StoreApi<CurationState & CurationActions>;

export interface CurationOptions {
  /** The choices with which the map opens. */
  state: ExplorerState;
  kept: KeptEdits;
  address: AddressAdapter;
  /** Returns what finds maps of the published dataset. Asked when the first is needed. */
  openLive(loaded: PublishedDataset): FindMap;
}

/** Returns a store that shows `published` as it is. */
export function createCurationStore(
  published: DatasetStructure,
  { state, kept, address, openLive }: CurationOptions,
): CurationStore {
  let publishedTexts: DatasetTexts | null = null;
  return createStore((set, get) => {
    let curator: Curator | null = null;
    /** Does `act` with the curator; null before the texts are there, and where it can't be fetched. */
    const curate = async <T>(act: (curator: Curator) => T): Promise<Awaited<T> | null> => {
      const texts = publishedTexts;
      if (texts === null) return null;
      const module = await import('./curator.ts').catch(() => null);
      if (module === null) {
        set({ notice: { kind: 'unavailable' } });
        return null;
      }
      if (curator === null) {
        const loaded = { structure: published, texts };
        const find = openLive(loaded);
        curator = module.createCurator({ loaded, kept, address, find, openStore, get, set });
        const text = kept.read(published.inputHash);
        if (text !== null) curator.open(text);
      }
      return await act(curator);
    };
    const openStore = (structure: DatasetStructure, choices: ExplorerState) => {
      const store = createExplorerStore(structure, choices);
      store.subscribe(({ resolution, restorations }, previous) => {
        if (resolution === previous.resolution || get().shown.store !== store) return;
        void curate((known) => known.follow(restorations !== previous.restorations));
      });
      return store;
    };
    return {
      shown: {
        structure: published,
        texts: null,
        store: openStore(published, state),
        sketch: false,
      },
      log: startLog(),
      notice: null,
      preview: null,
      following: { step: 'there' },
      async takeTexts(texts) {
        if (publishedTexts === texts) return;
        publishedTexts = texts;
        set({ shown: { ...get().shown, texts } });
        const hasEdits = kept.read(published.inputHash) !== null;
        const isElsewhere = get().shown.store.getState().resolution !== null;
        if (hasEdits || isElsewhere) await curate((known) => known.follow(isElsewhere));
      },
      edit: async (edit) => (await curate((known) => known.edit(edit))) ?? false,
      undo: async () => void (await curate((known) => known.undo())),
      redo: async () => void (await curate((known) => known.redo())),
      remove: async (place) => void (await curate((known) => known.remove(place))),
      adopt: async (text) => void (await curate((known) => known.adopt(text))),
      load: (bytes) => curate((known) => known.load(bytes)),
      save: () => curate((known) => known.save()),
      refresh: async (find) => (await curate((known) => known.refresh(find))) ?? false,
      previewResolution(resolution) {
        set({ preview: { resolution } });
        void curate((known) => known.followPreview());
      },
      chooseResolution(resolution) {
        set({ preview: null });
        const { store } = get().shown;
        if (store.getState().resolution !== resolution) store.getState().setResolution(resolution);
        else void curate((known) => known.follow(false));
      },
      followAgain: async () => void (await curate((known) => known.follow(false))),
      refreshStopped: () => set({ notice: { kind: 'stopped' } }),
      dismissNotice: () => set({ notice: null }),
    };
  });
}
