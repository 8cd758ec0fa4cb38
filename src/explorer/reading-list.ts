/**
 * The reading list: which papers are to be read, read or dismissed, with notes. It is one list for all
 * maps; the store shows it by the ids of the papers of the open map, and the rest beside.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapPaper } from '../core/types.ts';
import type { Keeping } from './keeping.ts';
import { openShelf } from './kept-shelf.ts';
import { paperIdentities } from './paper-identity.ts';
import {
  describePaper,
  longestNote,
  type Mark,
  type ReadingEntry,
  type ReadState,
  readEntry,
} from './reading-entry.ts';

export type { ReadState } from './reading-entry.ts';

export interface ReadingListState {
  /** By the ids of the open map's papers; those without a mark are left out. */
  marks: ReadonlyMap<string, Mark>;
  /** Every entry by the identity of its paper, those of other maps too. */
  entries: ReadonlyMap<string, ReadingEntry>;
  /** Whether the list of earlier visits has been read. */
  arrived: boolean;
  /** Marks papers of the open map, by their ids; null takes the mark away and leaves the note. */
  mark(papers: readonly string[], state: ReadState | null): void;
  /** Notes something on a paper of the open map; empty takes the note away. */
  setNote(paper: string, note: string): void;
  /** Takes entries off the list, by identity. */
  drop(identities: readonly string[]): void;
  /**
   * Adds entries, by identity, when the list of earlier visits has been read or could not be.
   * Returns how many are new or later than those of this list.
   */
  take(entries: ReadonlyMap<string, ReadingEntry>): Promise<number>;
}

export type ReadingList = StoreApi<ReadingListState>;

/** Returns the mark that follows `state` when it is stepped through: none, to read, read, dismissed. */
export function nextReadState(state: ReadState | null): ReadState | null {
  if (state === null) return 'to-read';
  return state === 'to-read' ? 'read' : state === 'read' ? 'dismissed' : null;
}

/**
 * Returns the reading list of this browser for the map of `papers`.
 * @param now milliseconds since 1970.
 */
export function openReadingList(
  keeping: Keeping,
  papers: readonly MapPaper[],
  now: () => number = Date.now,
): ReadingList {
  const shelf = openShelf(keeping, 'reading', readEntry);
  const identities = paperIdentities(papers);
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const { put, settled } = shelf.getState();

  const marksOf = (entries: ReadonlyMap<string, ReadingEntry>) => {
    const marks = new Map<string, Mark>();
    for (const [id, identity] of identities) {
      const entry = entries.get(identity);
      if (entry !== undefined) marks.set(id, entry);
    }
    return marks;
  };
  const change = (ids: readonly string[], part: Partial<Mark>) => {
    const time = now();
    put((records) => {
      const changes = new Map<string, ReadingEntry | null>();
      for (const id of ids) {
        const paper = byId.get(id);
        const identity = identities.get(id);
        if (paper === undefined || identity === undefined) continue;
        const { state = null, note = '' } = records.get(identity) ?? {};
        const mark = { state, note, ...part };
        changes.set(
          identity,
          mark.state === null && mark.note === ''
            ? null
            : { ...mark, paper: describePaper(paper), changed: time },
        );
      }
      return changes;
    });
  };

  const store = createStore<ReadingListState>(() => ({
    marks: new Map(),
    entries: new Map(),
    arrived: false,
    mark: (ids, state) => change(ids, { state }),
    setNote: (id, note) => change([id], { note: note.trim().slice(0, longestNote) }),
    drop: (dropped) => put(() => new Map(dropped.map((identity) => [identity, null]))),
    async take(taken) {
      await settled();
      const laterThan = (records: ReadonlyMap<string, ReadingEntry>) =>
        new Map(
          [...taken].filter(
            ([identity, { changed }]) => changed > (records.get(identity)?.changed ?? -1),
          ),
        );
      const { size } = laterThan(shelf.getState().records);
      put(laterThan);
      return size;
    },
  }));
  shelf.subscribe(({ records, arrived }) =>
    store.setState({ entries: records, marks: marksOf(records), arrived }),
  );
  return store;
}
