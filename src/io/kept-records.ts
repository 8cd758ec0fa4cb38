/**
 * Records that stay in this browser, in IndexedDB: shelves of values under keys.
 *
 * Chosen over one value for all, because two pages that are open at once then write different records
 * and neither overwrites what the other wrote. Reading and writing take turns in the order of the calls.
 */

/**
 * A shelf a kind of record. A further shelf needs a new version of the database, which gets what it
 * lacks and keeps the rest. `maps` is the list of the maps that were made here, small; `map-files` holds
 * what each of them is, large, read one by one.
 */
export const shelves = ['reading', 'views', 'maps', 'map-files'] as const;
export type Shelf = (typeof shelves)[number];

const version = 2;

/** `undefined` takes the record away. */
export type RecordChanges = ReadonlyMap<string, unknown>;

export interface KeptRecords {
  /** Returns the records of a shelf under their keys. @throws KeepingError */
  read(shelf: Shelf): Promise<Map<string, unknown>>;
  /** Returns one record; `undefined` where there is none. @throws KeepingError */
  readOne(shelf: Shelf, key: string): Promise<unknown>;
  /** Writes all changes of all shelves or none. @throws KeepingError */
  write(changes: ReadonlyMap<Shelf, RecordChanges>): Promise<void>;
  /** Empties every shelf. @throws KeepingError */
  erase(): Promise<void>;
}

/** `refused`: the browser keeps nothing for this page; `full`: it has no room left. */
export type KeepingCode = 'refused' | 'full';

export class KeepingError extends Error {
  readonly code: KeepingCode;

  constructor(code: KeepingCode, reason: string) {
    super(
      code === 'full'
        ? `io/kept-records: the browser has no room left for this page (${reason}); free some.`
        : `io/kept-records: the browser keeps nothing for this page (${reason}); allow site data.`,
    );
    this.name = 'KeepingError';
    this.code = code;
  }
}

/** Where storage is switched off, some browsers never answer. */
const openingMs = 5000;
/** A page that was busy meanwhile finds the answer waiting behind the timer: it has its turn first. */
const waitingMs = 250;

/**
 * Returns the records of the database `name`, which is opened with the first use.
 * @param factory may throw, as browsers do that refuse storage.
 */
export function keepRecordsIn(factory: () => IDBFactory, name: string): KeptRecords {
  let connection: Promise<IDBDatabase> | null = null;
  const connect = () => {
    connection ??= openDatabase(factory, name, () => {
      connection = null;
    }).catch((error) => {
      connection = null;
      throw error;
    });
    return connection;
  };
  const transact = async <T>(
    shelf: readonly Shelf[],
    mode: IDBTransactionMode,
    act: (transaction: IDBTransaction) => T,
  ): Promise<T> => {
    try {
      const transaction = (await connect()).transaction([...shelf], mode);
      const done = settled(transaction);
      const outcome = act(transaction);
      await done;
      return outcome;
    } catch (error) {
      throw keepingError(error);
    }
  };
  return {
    async read(shelf) {
      const { keys, values } = await transact([shelf], 'readonly', (transaction) => {
        const store = transaction.objectStore(shelf);
        return { keys: store.getAllKeys(), values: store.getAll() };
      });
      return new Map(keys.result.map((key, place) => [String(key), values.result[place]]));
    },
    async readOne(shelf, key) {
      const request = await transact([shelf], 'readonly', (transaction) =>
        transaction.objectStore(shelf).get(key),
      );
      return request.result;
    },
    write: (changes) =>
      transact([...changes.keys()], 'readwrite', (transaction) => {
        for (const [shelf, records] of changes) {
          const store = transaction.objectStore(shelf);
          for (const [key, value] of records) {
            if (value === undefined) store.delete(key);
            else store.put(value, key);
          }
        }
      }),
    erase: () =>
      transact(shelves, 'readwrite', (transaction) => {
        for (const shelf of shelves) transaction.objectStore(shelf).clear();
      }),
  };
}

/** @param onGone called when the connection is no longer of use, as when site data are cleared. */
function openDatabase(
  factory: () => IDBFactory,
  name: string,
  onGone: () => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const giveUp = () => {
      isLate = true;
      reject(new KeepingError('refused', 'no answer'));
    };
    let timer = setTimeout(() => {
      timer = setTimeout(giveUp, waitingMs);
    }, openingMs);
    const fail = (error: unknown) => {
      clearTimeout(timer);
      reject(error);
    };
    let request: IDBOpenDBRequest;
    try {
      request = factory().open(name, version);
    } catch (error) {
      fail(error);
      return;
    }
    request.onupgradeneeded = () => {
      const { objectStoreNames } = request.result;
      for (const shelf of shelves) {
        if (!objectStoreNames.contains(shelf)) request.result.createObjectStore(shelf);
      }
    };
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      clearTimeout(timer);
      const database = request.result;
      if (isLate) {
        database.close();
        return;
      }
      database.onclose = onGone;
      // A newer page of the same origin brings the database up to its version.
      database.onversionchange = () => {
        database.close();
        onGone();
      };
      resolve(database);
    };
  });
}

function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function keepingError(error: unknown): KeepingError {
  if (error instanceof KeepingError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : 'no reason';
  return new KeepingError(name === 'QuotaExceededError' ? 'full' : 'refused', name);
}
