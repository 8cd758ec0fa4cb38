/** Views that the user saved under names: addresses, which a rebuilt map still understands. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Keeping } from './keeping.ts';
import { keptName } from './kept-name.ts';
import { openShelf } from './kept-shelf.ts';

export interface SavedView {
  /** Unique among the views of a map. */
  name: string;
  /** Key of the map: its name, for an own one its id behind `mine/`, for a carried one its corpus too. */
  map: string;
  /** The explorer's part of the address, without `?`. */
  address: string;
  /** In milliseconds since 1970. */
  saved: number;
}

export interface SavedViewsState {
  /** Key of the open map. */
  map: string;
  /** Of every map, by map and then by name. */
  views: readonly SavedView[];
  /** Whether those of earlier visits have been read. */
  arrived: boolean;
  /** Saves a view of the open map, in place of the one that has the name. */
  save(name: string, address: string): void;
  /** Gives a view another name; not one that another view of its map has. */
  rename(view: SavedView, name: string): void;
  remove(view: SavedView): void;
  /**
   * Adds views, when those of earlier visits have been read or could not be; of two with one name the
   * later holds. Returns how many are new or later.
   */
  take(views: readonly SavedView[]): Promise<number>;
}

export type SavedViews = StoreApi<SavedViewsState>;

const longestAddress = 20_000;

/** Returns the saved views of this browser, to which those of `map` are added. */
export function openSavedViews(
  keeping: Keeping,
  map: string,
  now: () => number = Date.now,
): SavedViews {
  const shelf = openShelf(keeping, 'views', readView);
  const { put, settled } = shelf.getState();
  const store = createStore<SavedViewsState>(() => ({
    map,
    views: [],
    arrived: false,
    save(name, address) {
      const view = { name: keptName(name), map, address, saved: now() };
      if (view.name !== '') put(() => new Map([[keyOf(view), view]]));
    },
    rename(view, name) {
      const renamed = { ...view, name: keptName(name) };
      if (renamed.name === '' || renamed.name === view.name) return;
      put((records) =>
        records.has(keyOf(renamed))
          ? new Map()
          : new Map([
              [keyOf(view), null],
              [keyOf(renamed), renamed],
            ]),
      );
    },
    remove: (view) => put(() => new Map([[keyOf(view), null]])),
    async take(taken) {
      await settled();
      const laterThan = (records: ReadonlyMap<string, SavedView>) =>
        new Map(
          taken
            .filter((view) => view.saved > (records.get(keyOf(view))?.saved ?? -1))
            .map((view) => [keyOf(view), view]),
        );
      const { size } = laterThan(shelf.getState().records);
      put(laterThan);
      return size;
    },
  }));
  shelf.subscribe(({ records, arrived }) =>
    store.setState({ views: [...records.values()].sort(compareViews), arrived }),
  );
  return store;
}

/** Returns the view that `kept` holds; null where it is none. */
export function readView(kept: unknown): SavedView | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { name, map, address, saved } = kept as Record<string, unknown>;
  if (typeof name !== 'string' || typeof map !== 'string' || typeof address !== 'string') {
    return null;
  }
  if (keptName(name) === '' || address.length > longestAddress) return null;
  const isTime = typeof saved === 'number' && Number.isFinite(saved);
  return { name: keptName(name), map, address, saved: isTime ? saved : 0 };
}

/** Tells whether a view of the map `map` is kept under `key`. */
export function isViewOf(key: string, map: string): boolean {
  return key.startsWith(`[${JSON.stringify(map)},`);
}

function keyOf({ map, name }: SavedView): string {
  return JSON.stringify([map, name]);
}

function compareViews(a: SavedView, b: SavedView): number {
  if (a.map !== b.map) return a.map < b.map ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
