/** Records and news of pages that share one browser, without a browser. */
import { createKeeping, type Keeping } from '../../src/explorer/keeping.ts';
import {
  type KeepingCode,
  KeepingError,
  type RecordChanges,
  type Shelf,
  shelves,
} from '../../src/io/kept-records.ts';

export interface Browser {
  /** Opens another page of this browser. */
  openPage(): Keeping;
  /** Why nothing is kept any more; null where it is. */
  refuse(code: KeepingCode | null): void;
  /** Puts a record on a shelf, as an earlier visit did. */
  put(shelf: Shelf, key: string, value: unknown): void;
  size(shelf: Shelf): number;
}

export function openBrowser(): Browser {
  const kept = new Map(shelves.map((shelf) => [shelf, new Map<string, unknown>()]));
  const shelfOf = (shelf: Shelf) => kept.get(shelf) ?? new Map<string, unknown>();
  const listeners = new Map<number, Set<(news: string) => void>>();
  let refused: KeepingCode | null = null;
  const turn = async () => {
    await Promise.resolve();
    if (refused !== null) throw new KeepingError(refused, 'test');
  };
  return {
    refuse: (code) => {
      refused = code;
    },
    put: (shelf, key, value) => void shelfOf(shelf).set(key, value),
    size: (shelf) => shelfOf(shelf).size,
    openPage() {
      const page = listeners.size;
      const own = new Set<(news: string) => void>();
      listeners.set(page, own);
      const records = {
        async read(shelf: Shelf) {
          await turn();
          return new Map(shelfOf(shelf));
        },
        async readOne(shelf: Shelf, key: string) {
          await turn();
          return shelfOf(shelf).get(key);
        },
        async write(changes: ReadonlyMap<Shelf, RecordChanges>) {
          await turn();
          for (const [shelf, records] of changes) {
            for (const [key, value] of records) {
              if (value === undefined) shelfOf(shelf).delete(key);
              else shelfOf(shelf).set(key, structuredClone(value));
            }
          }
        },
        async erase() {
          await turn();
          for (const shelf of shelves) shelfOf(shelf).clear();
        },
      };
      const news = {
        tell(told: string) {
          for (const [other, heard] of listeners) {
            if (other !== page) for (const listener of heard) listener(told);
          }
        },
        listen(listener: (news: string) => void) {
          own.add(listener);
          return () => own.delete(listener);
        },
      };
      return createKeeping(records, news);
    },
  };
}

/** Waits until every page has written and read what there is. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}
