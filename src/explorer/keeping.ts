/**
 * What the user keeps in this browser, and whether it is kept: where storage is refused or full, it
 * lasts for the visit, and the page says so.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type KeepingCode,
  KeepingError,
  type KeptRecords,
  type RecordChanges,
  type Shelf,
} from '../io/kept-records.ts';
import type { TabNews } from '../io/tab-news.ts';

export { type KeepingCode, KeepingError } from '../io/kept-records.ts';

export interface KeepingState {
  /** Why what the user does is kept for this visit only; null where it is kept in this browser. */
  lost: KeepingCode | null;
  /** The same of the edits of the concepts, which are kept apart. */
  lostEdits: KeepingCode | null;
}

export interface Keeping {
  state: StoreApi<KeepingState>;
  /** Returns the records of a shelf; null where they can't be read. */
  read(shelf: Shelf): Promise<ReadonlyMap<string, unknown> | null>;
  /** Returns one record; `undefined` where there is none. @throws KeepingError where it can't be read. */
  readOne(shelf: Shelf, key: string): Promise<unknown>;
  /** Keeps the changes and tells the other pages. Returns whether they are kept. */
  write(shelf: Shelf, changes: RecordChanges): Promise<boolean>;
  /**
   * Keeps all changes of all shelves, or none, and tells the other pages and whoever reads those shelves
   * here. @throws KeepingError
   */
  writeAll(changes: ReadonlyMap<Shelf, RecordChanges>): Promise<void>;
  /**
   * Takes every record away. Returns false where storage is refused, so that records of an earlier
   * visit may still be there. @throws KeepingError where they are.
   */
  erase(): Promise<boolean>;
  /** Calls `listener` when another page, or another reader here, has changed a shelf; returns how to stop. */
  onNews(shelf: Shelf, listener: () => void): () => void;
}

/** News that concern every shelf. */
const erased = 'erased';

/** Returns the keeping of `records` by one of the pages that share them. */
export function createKeeping(records: KeptRecords, news: TabNews): Keeping {
  const state = createStore<KeepingState>(() => ({ lost: null, lostEdits: null }));
  const lose = (error: unknown) => {
    if (!(error instanceof KeepingError)) throw error;
    state.setState({ lost: error.code });
  };
  const heardHere = new Map<() => void, Shelf>();
  return {
    state,
    async read(shelf) {
      try {
        return await records.read(shelf);
      } catch (error) {
        lose(error);
        return null;
      }
    },
    readOne: (shelf, key) => records.readOne(shelf, key),
    async write(shelf, changes) {
      try {
        await records.write(new Map([[shelf, changes]]));
      } catch (error) {
        lose(error);
        return false;
      }
      state.setState({ lost: null });
      news.tell(shelf);
      return true;
    },
    async writeAll(changes) {
      await records.write(changes);
      for (const shelf of changes.keys()) news.tell(shelf);
      for (const [listener, shelf] of heardHere) if (changes.has(shelf)) listener();
    },
    async erase() {
      try {
        await records.erase();
      } catch (error) {
        if (error instanceof KeepingError && error.code === 'refused') return false;
        throw error;
      }
      news.tell(erased);
      return true;
    },
    onNews(shelf, listener) {
      const hear = () => listener();
      heardHere.set(hear, shelf);
      const stop = news.listen((told) => {
        if (told === shelf || told === erased) listener();
      });
      return () => {
        heardHere.delete(hear);
        stop();
      };
    },
  };
}
