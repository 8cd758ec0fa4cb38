import { beforeEach, describe, expect, it } from 'vitest';
import { type AddressAdapter, bindHistory, type Pace } from '../../src/explorer/history.ts';
import { initialState } from '../../src/explorer/state.ts';
import { createExplorerStore, type ExplorerStore } from '../../src/explorer/store.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({
  papers: [{}],
  concepts: [{ id: 'concept:attention' }],
  mentions: [[0, 0, 1]],
});
const attention = { kind: 'concept' as const, number: 0 };

/** A browser's history in a list. */
function createList(first = ''): AddressAdapter & { entries: string[]; step(by: number): void } {
  const entries = [first];
  let at = 0;
  let popped = () => {};
  return {
    entries,
    read: () => entries[at] ?? '',
    push(search) {
      at += 1;
      entries.splice(at, entries.length, search);
    },
    replace(search) {
      entries[at] = search;
    },
    onPop(listener) {
      popped = listener;
      return () => {
        popped = () => {};
      };
    },
    step(by) {
      at += by;
      popped();
    },
  };
}

describe('bindHistory', () => {
  let store: ExplorerStore;
  let list: ReturnType<typeof createList>;
  let clock: number;
  let pace: Pace;
  beforeEach(() => {
    store = createExplorerStore(structure);
    list = createList();
    clock = 0;
    pace = { last: null };
    bindHistory(store, structure, list, pace, () => clock);
  });

  it('pushes an entry for a selection, a focus and a filter', () => {
    store.getState().select(attention);
    store.getState().focusCommunity(0);
    store.getState().setView('concepts');
    expect(list.entries).toHaveLength(4);
  });

  it('writes nothing while the pointer only hovers', () => {
    store.getState().hover(attention);
    expect(list.entries).toEqual(['']);
  });

  it('replaces the entry when the camera rests', () => {
    store.getState().select(attention);
    store.getState().restCamera({ x: 0.4, y: 0.5, ratio: 0.3 });
    expect(list.entries).toEqual(['', 's=c%3Aattention&z=0.4%2C0.5%2C0.3']);
  });

  it('makes one entry of a word typed without a pause, and another after it', () => {
    for (const query of ['a', 'at', 'att']) {
      store.getState().setQuery(query);
      clock += 300;
    }
    clock += 5000;
    store.getState().setQuery('atte');
    expect(list.entries).toEqual(['', 'q=att', 'q=atte']);
  });

  it('parts typing from dragging a slider', () => {
    store.getState().setQuery('a');
    store.getState().setMinPapers(3);
    store.getState().setMinPapers(4);
    expect(list.entries).toEqual(['', 'q=a', 'm=4&q=a']);
  });

  it('makes one entry of a drag through which another map is shown', () => {
    store.getState().setResolution(2);
    const next = createExplorerStore(structure, { ...initialState(structure), resolution: 2 });
    bindHistory(next, structure, list, pace, () => clock);
    clock += 300;
    next.getState().setResolution(3);
    expect(list.entries).toEqual(['', 'r=3']);
  });

  it('restores the view when the user steps back, and writes nothing for it', () => {
    store.getState().select(attention);
    store.getState().setView('papers');
    list.step(-1);
    expect(store.getState()).toMatchObject({ selected: attention, view: 'both' });
    expect(list.entries).toEqual(['', 's=c%3Aattention', 's=c%3Aattention&v=papers']);
    list.step(-1);
    expect(store.getState().selected).toBeNull();
  });

  it('stops when asked to', () => {
    const other = createExplorerStore(structure);
    const entries = createList();
    bindHistory(other, structure, entries)();
    other.getState().select(attention);
    expect(entries.entries).toEqual(['']);
  });
});
