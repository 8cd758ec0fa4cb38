/**
 * A shelf of what the user keeps, as a store: changes show at once and are written behind; what
 * another page changes shows when it tells. A change of this page that is not written yet stands
 * over what is read meanwhile; nothing is written over records that could not be read.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Shelf } from '../io/kept-records.ts';
import type { Keeping } from './keeping.ts';

/** Returns what changes in `records`: each value under its key; null takes the record away. */
export type ShelfChange<T> = (records: ReadonlyMap<string, T>) => ReadonlyMap<string, T | null>;

export interface KeptShelfState<T> {
  records: ReadonlyMap<string, T>;
  /** Whether what was kept before this visit has been read. */
  arrived: boolean;
  /** Makes and keeps a change; what is made before the records are read is made again over those. */
  put(change: ShelfChange<T>): void;
  /** Waits until the records have been read, or could not be. */
  settled(): Promise<void>;
}

export type KeptShelf<T> = StoreApi<KeptShelfState<T>>;

/**
 * Returns the store of `shelf`, which reads what is kept.
 * @param readRecord returns a record that it can read, else null; such a one stays where it is, unshown.
 */
export function openShelf<T>(
  keeping: Keeping,
  shelf: Shelf,
  readRecord: (kept: unknown) => T | null,
): KeptShelf<T> {
  /** What this page changed and has not written yet; what can't be kept is tried again with the next. */
  const unwritten = new Map<string, T | null>();
  /** Changes made while the records are not read. */
  let early: ShelfChange<T>[] = [];
  /** Whether the last reading went well. */
  let isRead = false;
  let isReading = false;
  const store = createStore<KeptShelfState<T>>((set, get) => ({
    records: new Map(),
    arrived: false,
    put(change) {
      const changes = change(get().records);
      if (changes.size > 0) set({ records: changed(get().records, changes) });
      if (isRead) {
        write(changes);
        return;
      }
      early.push(change);
      if (!isReading) refreshed = refresh();
    },
    settled: () => refreshed,
  }));
  const write = (changes: ReadonlyMap<string, T | null>) => {
    if (changes.size === 0) return;
    for (const [key, value] of changes) unwritten.set(key, value);
    const written = new Map(unwritten);
    const records = new Map([...written].map(([key, value]) => [key, value ?? undefined]));
    void keeping.write(shelf, records).then((isKept) => {
      if (!isKept) return;
      for (const [key, value] of written) if (unwritten.get(key) === value) unwritten.delete(key);
    });
  };
  let asked = 0;
  const refresh = async () => {
    asked += 1;
    const question = asked;
    isReading = true;
    const read = await keeping.read(shelf);
    if (question !== asked) return;
    isReading = false;
    isRead = read !== null;
    if (read === null) return;
    const kept = new Map<string, T>();
    for (const [key, value] of read) {
      const record = readRecord(value);
      if (record !== null) kept.set(key, record);
    }
    let records = changed(kept, unwritten);
    const changes = new Map<string, T | null>();
    for (const change of early) {
      const made = change(records);
      records = changed(records, made);
      for (const [key, value] of made) changes.set(key, value);
    }
    early = [];
    store.setState({ records, arrived: true });
    write(changes);
  };
  keeping.onNews(shelf, () => {
    refreshed = refresh();
  });
  let refreshed = refresh();
  return store;
}

function changed<T>(
  records: ReadonlyMap<string, T>,
  changes: ReadonlyMap<string, T | null>,
): Map<string, T> {
  const next = new Map(records);
  for (const [key, value] of changes) {
    if (value === null) next.delete(key);
    else next.set(key, value);
  }
  return next;
}
