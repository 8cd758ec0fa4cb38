/** The keeping of an explorer within another page: what the reader does there lasts for the visit. */
import { type Shelf, shelves } from '../io/kept-records.ts';
import { createKeeping, type Keeping } from './keeping.ts';

/** Returns a keeping that no other page shares. */
export function keepForVisit(): Keeping {
  const kept = new Map(shelves.map((shelf) => [shelf, new Map<string, unknown>()]));
  const on = (shelf: Shelf) => kept.get(shelf) ?? new Map<string, unknown>();
  return createKeeping(
    {
      read: async (shelf) => new Map(on(shelf)),
      readOne: async (shelf, key) => on(shelf).get(key),
      async write(changes) {
        for (const [shelf, records] of changes) {
          for (const [key, value] of records) {
            if (value === undefined) on(shelf).delete(key);
            else on(shelf).set(key, value);
          }
        }
      },
      async erase() {
        for (const records of kept.values()) records.clear();
      },
    },
    { tell: () => {}, listen: () => () => {} },
  );
}
