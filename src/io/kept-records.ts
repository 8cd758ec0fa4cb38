/**
 * Records that stay in this browser, in IndexedDB: shelves of values under keys.
 *
 * Chosen over one value for all, because two pages that are open at once then write different records
 * and neither overwrites what the other wrote. Reading and writing take turns in the order of the calls.
 */

/** A shelf a kind of record. A further shelf needs a new version of the database. */
export const shelves = ['reading', 'views'] as const;
export type Shelf = (typeof shelves)[number];

/** `undefined` takes the record away. */
export type RecordChanges = ReadonlyMap<string, unknown>;

export interface KeptRecords {
  /** Returns the records of a shelf under their keys. @throws KeepingError */
  read(shelf: Shelf): Promise<Map<string, unknown>>;
  /** Writes all changes or none. @throws KeepingError */
  write(shelf: Shelf, changes: RecordChanges): Promise<void>;
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
    write: (shelf, changes) =>
      transact([shelf], 'readwrite', (transaction) => {
        const store = transaction.objectStore(shelf);
        for (const [key, value] of changes) {
          if (value === undefined) store.delete(key);
          else store.put(value, key);
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
      request = factory().open(name, 1);
    } catch (error) {
      fail(error);
      return;
    }
    request.onupgradeneeded = () => {
      for (const shelf of shelves) request.result.createObjectStore(shelf);
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
