/**
 * A shelf of what the user keeps, as a store: changes show at once and are written behind; what
 * another page changes shows when it tells. A change of this page that is not written yet stands
 * over what is read meanwhile.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Shelf } from '../io/kept-records.ts';
import type { Keeping } from './keeping.ts';

export interface KeptShelfState<T> {
  records: ReadonlyMap<string, T>;
  /** Whether what was kept before this visit has been read. */
  arrived: boolean;
  /** Keeps each value under its key; null takes the record away. */
  put(changes: ReadonlyMap<string, T | null>): void;
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
  const store = createStore<KeptShelfState<T>>((set, get) => ({
    records: new Map(),
    arrived: false,
    put(changes) {
      for (const [key, value] of changes) unwritten.set(key, value);
      set({ records: changed(get().records, changes) });
      const written = new Map(unwritten);
      const records = new Map([...written].map(([key, value]) => [key, value ?? undefined]));
      void keeping.write(shelf, records).then((isKept) => {
        if (!isKept) return;
        for (const [key, value] of written) if (unwritten.get(key) === value) unwritten.delete(key);
      });
    },
  }));
  let asked = 0;
  const refresh = async () => {
    asked += 1;
    const question = asked;
    const kept = new Map<string, T>();
    for (const [key, value] of await keeping.read(shelf)) {
      const record = readRecord(value);
      if (record !== null) kept.set(key, record);
    }
    if (question === asked) store.setState({ records: changed(kept, unwritten), arrived: true });
  };
  keeping.onNews(shelf, () => void refresh());
  void refresh();
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
