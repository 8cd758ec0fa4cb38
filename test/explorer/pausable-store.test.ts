import { describe, expect, it, vi } from 'vitest';
import { pausableStore } from '../../src/explorer/pausable-store.ts';
import { createExplorerStore } from '../../src/explorer/store.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({ papers: [{}], concepts: [{}], mentions: [[0, 0, 1]] });

function open() {
  const store = createExplorerStore(structure);
  const held = pausableStore(store);
  const hears = vi.fn();
  const stop = held.subscribe(hears);
  return { store, held, hears, stop };
}

describe('a pausable store', () => {
  it('tells of changes as the store does', () => {
    const { store, hears } = open();
    store.getState().setMinPapers(3);
    expect(hears).toHaveBeenCalledOnce();
  });

  it('tells of nothing while it is paused, and keeps the state of the store', () => {
    const { store, held, hears } = open();
    held.pause();
    store.getState().setMinPapers(3);
    expect(hears).not.toHaveBeenCalled();
    expect(held.getState().minPapers).toBe(3);
  });

  it('tells of all that changed as one change when it goes on', () => {
    const { store, held, hears } = open();
    held.pause();
    store.getState().setMinPapers(3);
    store.getState().setMinPapers(4);
    held.resume();
    expect(hears).toHaveBeenCalledOnce();
    const [state, before] = hears.mock.lastCall ?? [];
    expect([before.minPapers, state.minPapers]).toEqual([1, 4]);
    store.getState().setMinPapers(5);
    expect(hears).toHaveBeenCalledTimes(2);
  });

  it('tells of nothing where nothing changed, or nothing was paused', () => {
    const { held, hears } = open();
    held.resume();
    held.pause();
    held.resume();
    expect(hears).not.toHaveBeenCalled();
  });

  it('tells no one who has stopped listening', () => {
    const { store, held, hears, stop } = open();
    held.pause();
    store.getState().setMinPapers(3);
    stop();
    held.resume();
    expect(hears).not.toHaveBeenCalled();
  });
});
