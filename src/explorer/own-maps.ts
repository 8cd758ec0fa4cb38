/**
 * The maps that the user made, kept in this browser beside each other. The list is small and always
 * there; the files of a map are read when it is opened. An entry that can't be read stays where it is,
 * unshown, and nothing takes its place.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RecordChanges, Shelf } from '../io/kept-records.ts';
import type { Keeping } from './keeping.ts';
import { freeName, keptName } from './kept-name.ts';
import { ownMapKey } from './map-key.ts';
import {
  type MapCounts,
  type MapFile,
  type OwnMap,
  type OwnMapFiles,
  readOwnMap,
  readOwnMapFiles,
} from './own-map.ts';
import { isViewOf } from './saved-views.ts';

export type { MapFile, OwnMap } from './own-map.ts';

export interface MadeMap {
  /** Of the map whose place it takes; without one it stands beside the others. */
  id?: string;
  /** The maps of this browser have different names: a taken one gets a number. */
  name: string;
  counts: MapCounts;
  /** Names of the files that it was made of. */
  sources: readonly string[];
  files: readonly MapFile[];
  /** The account of the reading as JSON. */
  report: unknown;
}

/** A map with all that it is made of, as it is taken from one browser to another. */
export type WholeMap = Omit<OwnMap, 'before'> & Omit<OwnMapFiles, 'before'>;

export interface OwnMapsState {
  /** The last built first. */
  maps: readonly OwnMap[];
  /** Whether those of earlier visits have been read. */
  arrived: boolean;
}

/** Whatever reads or writes throws KeepingError where the browser does not let it. */
export interface OwnMaps {
  state: StoreApi<OwnMapsState>;
  /** Waits until the list has been read, or could not be. */
  settled(): Promise<void>;
  /** Keeps a map and returns its entry. Its files are kept with it or not at all. */
  save(made: MadeMap): Promise<OwnMap>;
  /** Returns the files of a map; null where there are none. */
  files(id: string): Promise<readonly MapFile[] | null>;
  /** Returns the files of the map in whose place the map came; null where it came in none. */
  filesBefore(id: string): Promise<readonly MapFile[] | null>;
  /** Returns the account of the reading; null without one. */
  report(id: string): Promise<unknown>;
  /** Gives a map another name; not one that another map has. */
  rename(id: string, name: string): Promise<void>;
  /** Remembers that what the update of a map changed has been shown. */
  markShown(id: string): Promise<void>;
  /** Takes a map away, and the views that were saved of it. */
  remove(id: string): Promise<void>;
  /** Returns every map with its files. */
  whole(): Promise<WholeMap[]>;
  /** Adds maps of a file; of two with one id the later built holds. Returns how many are new or later. */
  take(maps: readonly WholeMap[]): Promise<number>;
}

/**
 * Returns the maps of this browser, of which the list is read at once.
 * @param now milliseconds since 1970.
 */
export function openOwnMaps(
  keeping: Keeping,
  now: () => number = Date.now,
  newId: () => string = randomId,
): OwnMaps {
  const state = createStore<OwnMapsState>(() => ({ maps: [], arrived: false }));
  let asked = 0;
  const refresh = async () => {
    asked += 1;
    const question = asked;
    const read = await keeping.read('maps');
    if (question !== asked || read === null) return;
    const maps = [...read.values()].flatMap((kept) => readOwnMap(kept) ?? []);
    state.setState({ maps: maps.sort(laterFirst), arrived: true });
  };
  let refreshed = refresh();
  const refreshNow = () => {
    refreshed = refresh();
    return refreshed;
  };
  keeping.onNews('maps', () => void refreshNow());

  const filesOf = async (id: string) => readOwnMapFiles(await keeping.readOne('map-files', id));
  const entryOf = async (id: string) => readOwnMap(await keeping.readOne('maps', id));
  const write = async (entry: OwnMap, files?: OwnMapFiles) => {
    const changes = new Map<Shelf, RecordChanges>([['maps', new Map([[entry.id, entry]])]]);
    if (files !== undefined) changes.set('map-files', new Map([[entry.id, files]]));
    await keeping.writeAll(changes);
    await refreshNow();
  };
  /** Names of the other maps, as another page may have changed them just now. */
  const namesBeside = async (id: string) => {
    await refreshNow();
    return state
      .getState()
      .maps.filter((map) => map.id !== id)
      .map(({ name }) => name);
  };

  return {
    state,
    settled: () => refreshed,
    async save({ id = newId(), name, counts, sources, files, report }) {
      const [before, old] = [await entryOf(id), await filesOf(id)];
      const entry: OwnMap = {
        id,
        name: freeName(keptName(name) || unnamed, await namesBeside(id)),
        ...counts,
        builtAt: new Date(now()).toISOString(),
        sources: [...sources],
        size: files.reduce((sum, { text }) => sum + text.length, 0),
        ...(before !== null && old !== null && { before: { ...beforeOf(before), shown: false } }),
      };
      await write(entry, { files, report, ...(old !== null && { before: old.files }) });
      return entry;
    },
    files: async (id) => (await filesOf(id))?.files ?? null,
    filesBefore: async (id) => (await filesOf(id))?.before ?? null,
    report: async (id) => (await filesOf(id))?.report ?? null,
    async rename(id, name) {
      const [entry, taken] = [await entryOf(id), await namesBeside(id)];
      const next = keptName(name);
      if (entry === null || next === '' || taken.includes(next)) return;
      await write({ ...entry, name: next });
    },
    async markShown(id) {
      const entry = await entryOf(id);
      if (entry?.before?.shown === false) {
        await write({ ...entry, before: { ...entry.before, shown: true } });
      }
    },
    async remove(id) {
      const views = (await keeping.read('views')) ?? new Map<string, unknown>();
      const gone = [...views.keys()].filter((key) => isViewOf(key, ownMapKey(id)));
      await keeping.writeAll(
        new Map<Shelf, RecordChanges>([
          ['maps', new Map([[id, undefined]])],
          ['map-files', new Map([[id, undefined]])],
          ['views', new Map(gone.map((key) => [key, undefined]))],
        ]),
      );
      await refreshNow();
    },
    async whole() {
      const maps: WholeMap[] = [];
      for (const { before: _, ...entry } of state.getState().maps) {
        const found = await filesOf(entry.id);
        if (found !== null) maps.push({ ...entry, files: found.files, report: found.report });
      }
      return maps;
    },
    async take(taken) {
      let added = 0;
      for (const { files, report, ...entry } of taken) {
        const kept = await keeping.readOne('maps', entry.id);
        const known = readOwnMap(kept);
        if (kept !== undefined && known === null) continue;
        if (known !== null && Date.parse(known.builtAt) >= Date.parse(entry.builtAt)) continue;
        const name = freeName(entry.name, await namesBeside(entry.id));
        await write({ ...entry, name }, { files, report });
        added += 1;
      }
      return added;
    },
  };
}

const unnamed = 'Map';

/** Ten letters and digits. `crypto.randomUUID` is not there on a page that was served without TLS. */
function randomId(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(10));
  return [...numbers].map((number) => (number % 36).toString(36)).join('');
}

function beforeOf({ papers, concepts, communities, builtAt }: OwnMap) {
  return { papers, concepts, communities, builtAt };
}

function laterFirst(a: OwnMap, b: OwnMap): number {
  const order = Date.parse(b.builtAt) - Date.parse(a.builtAt);
  return order !== 0 ? order : a.id < b.id ? -1 : 1;
}
