import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { runPipeline } from '../../src/core/run.ts';
import type { CurationEdit, Paper, PublishedDataset } from '../../src/core/types.ts';
import { decodeAddress, encodeAddress } from '../../src/explorer/address.ts';
import { createCurationStore } from '../../src/explorer/curation-store.ts';
import { bindHistory } from '../../src/explorer/history.ts';
import type { ExplorerState } from '../../src/explorer/state.ts';
import type { ExplorerStore } from '../../src/explorer/store.ts';
import { createTimeline } from '../../src/explorer/timeline.ts';
import { calm } from '../core/concepts-of.ts';
import { anyStateOf } from './any-state.ts';

const papers: Paper[] = [
  ['Graph attention', 'Graph attention reads neural networks. A decision tree reads nothing.'],
  ['Neural networks', 'A neural network learns graph attention. A decision tree does not.'],
  ['Decision trees', 'A decision tree splits. A neural network is trained on speech.'],
].map(([title = '', abstract = ''], number) => ({ id: `p${number}`, title, abstract }));

let dataset: PublishedDataset;
beforeAll(async () => {
  dataset = await runPipeline(papers, { name: 'small', minPapers: 2 }, calm);
}, 60_000);

/** The browser's history in a list. */
function createList(first: string) {
  const entries = [first];
  let at = 0;
  const listeners = new Set<() => void>();
  return {
    entries,
    read: () => entries[at] ?? '',
    push(search: string) {
      at += 1;
      entries.splice(at, entries.length, search);
    },
    replace(search: string) {
      entries[at] = search;
    },
    onPop(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    step(by: number) {
      if (entries[at + by] === undefined) return;
      at += by;
      for (const listener of listeners) listener();
    },
  };
}

/** Opens the page of a map as the explorer does, with a clock that the test sets. */
async function openPage(address = '') {
  const list = createList(address);
  let clock = 0;
  const curation = createCurationStore(dataset.structure, {
    state: decodeAddress(address, dataset.structure),
    kept: { read: () => null, write: () => {} },
    address: list,
    openLive: () => () => Promise.resolve(null),
  });
  const { steps, address: bound } = createTimeline(curation, list);
  const pace = { last: null };
  const bind = () => {
    const { store, structure } = curation.getState().shown;
    return bindHistory(store, structure, bound, pace, () => clock);
  };
  let stop = bind();
  curation.subscribe(({ shown }, previous) => {
    if (shown.store === previous.shown.store) return;
    stop();
    stop = bind();
  });
  await curation.getState().takeTexts(dataset.texts);
  const store = () => curation.getState().shown.store;
  return {
    list,
    curation,
    steps,
    choices: () => store().getState(),
    pass: (ms: number) => {
      clock += ms;
    },
    edit: (edit: CurationEdit) => curation.getState().edit(edit),
    undo: () => steps.getState().undo(),
    redo: () => steps.getState().redo(),
    past: () => steps.getState().past.length,
    /** What undo promises to give back: the view but for its camera and the search, and the edits. */
    seen: () => ({
      view: encodeAddress(
        { ...store().getState(), camera: null, query: '' },
        curation.getState().shown.structure,
      ),
      edits: curation.getState().log.now.edits,
    }),
    conceptCalled: (label: string) => ({
      kind: 'concept' as const,
      number: curation
        .getState()
        .shown.structure.concepts.findIndex((concept) => concept.label === label),
    }),
  };
}

type Page = Awaited<ReturnType<typeof openPage>>;

describe('the timeline', () => {
  it('has nothing to undo at first', async () => {
    const page = await openPage('v=papers');
    await page.undo();
    await page.redo();
    expect(page.past()).toBe(0);
    expect(page.choices().view).toBe('papers');
  });

  it('takes views and edits back in the order in which they were made', async () => {
    const page = await openPage();
    page.choices().setView('concepts');
    page.choices().select(page.conceptCalled('decision tree'));
    await page.edit({ kind: 'rename', concept: 'decision tree', label: 'tree' });
    page.choices().setYears({ from: 2000, to: 2001 });
    expect(page.past()).toBe(4);
    await page.undo();
    expect(page.choices().years).toBeNull();
    expect(page.seen().edits).toHaveLength(1);
    await page.undo();
    expect(page.seen().edits).toHaveLength(0);
    expect(page.choices().selected).toEqual(page.conceptCalled('decision tree'));
    await page.undo();
    await page.undo();
    expect(page.choices().view).toBe('both');
    for (let step = 0; step < 4; step += 1) await page.redo();
    expect(page.seen().edits).toHaveLength(1);
    expect(page.choices()).toMatchObject({ view: 'concepts', years: { from: 2000, to: 2001 } });
    expect(page.choices().selected).toEqual(page.conceptCalled('tree'));
  });

  it('makes one step of hiding what is selected, which brings the selection back', async () => {
    const page = await openPage('s=c%3Adecision+tree');
    await page.edit({ kind: 'hide', concept: 'decision tree' });
    expect(page.past()).toBe(1);
    expect(page.choices().selected).toBeNull();
    await page.undo();
    expect(page.choices().selected).toEqual(page.conceptCalled('decision tree'));
    await page.redo();
    expect(page.choices().selected).toBeNull();
  });

  it('does nothing again once something else is done', async () => {
    const page = await openPage();
    page.choices().setView('papers');
    await page.undo();
    page.choices().setView('concepts');
    await page.redo();
    expect(page.choices().view).toBe('concepts');
  });

  it('takes a drag back at once, and the next drag on its own', async () => {
    const page = await openPage();
    for (const from of [2000, 2001, 2002]) page.choices().setYears({ from, to: 2005 });
    page.pass(2000);
    page.choices().setYears({ from: 1990, to: 2005 });
    await page.undo();
    expect(page.choices().years?.from).toBe(2002);
    page.choices().setYears({ from: 1980, to: 2005 });
    await page.undo();
    expect(page.choices().years?.from).toBe(2002);
    await page.undo();
    expect(page.choices().years).toBeNull();
  });

  it('makes no step of the camera, and leads back to where it was', async () => {
    const page = await openPage();
    const camera = { x: 0.4, y: 0.6, ratio: 0.5 };
    page.choices().restCamera(camera);
    expect(page.past()).toBe(0);
    page.choices().setView('papers');
    page.choices().restCamera(null);
    await page.undo();
    expect(page.choices().camera).toEqual(camera);
  });

  it('makes no step of what is typed in the search, and leaves it there', async () => {
    const page = await openPage();
    page.choices().setView('papers');
    page.choices().setQuery('tree');
    await page.undo();
    expect(page.choices()).toMatchObject({ view: 'both', query: 'tree' });
    expect(page.list.read()).toBe('q=tree');
  });

  it('keeps the address in step, and back leads to what was undone', async () => {
    const page = await openPage();
    page.choices().setView('papers');
    await page.undo();
    expect(page.list.entries).toEqual(['', 'v=papers', '']);
    page.list.step(-1);
    expect(page.choices().view).toBe('papers');
    await page.undo();
    expect(page.choices().view).toBe('both');
  });

  it('undoes an edit with what was done to the view since, and does both again', async () => {
    const page = await openPage();
    await page.edit({ kind: 'rename', concept: 'decision tree', label: 'tree' });
    page.choices().setView('papers');
    await page.steps.getState().undoEdit();
    expect(page.seen()).toEqual({ view: '', edits: [] });
    await page.steps.getState().redoEdit();
    expect(page.seen().edits).toHaveLength(1);
    await page.steps.getState().undo();
    await page.steps.getState().redoEdit();
    page.choices().setView('concepts');
    await page.undo();
    await page.undo();
    await page.steps.getState().undoEdit();
    expect(page.past()).toBe(0);
  });

  it('takes steps one after the other, however fast they are asked for', async () => {
    const page = await openPage();
    await page.edit({ kind: 'rename', concept: 'decision tree', label: 'tree' });
    await page.edit({ kind: 'rename', concept: 'tree', label: 'oak' });
    page.choices().setView('papers');
    await Promise.all([page.undo(), page.undo(), page.undo(), page.undo()]);
    expect(page.seen()).toEqual({ view: '', edits: [] });
  });

  it('gives the start when any sequence is undone, and the end when it is done again', async () => {
    const anyState = anyStateOf(dataset.structure);
    const anyAct: fc.Arbitrary<(page: Page) => unknown> = fc.oneof(
      anyState.map((state) => (page: Page) => {
        // As addresses, since an edit may have changed the numbers.
        const { structure, store } = page.curation.getState().shown;
        const address = encodeAddress(state, dataset.structure);
        chooseAll(store, decodeAddress(address, structure));
      }),
      fc.constantFrom<((page: Page) => unknown)[]>(
        (page) => page.choices().select(page.conceptCalled('neural network')),
        (page) => page.choices().select({ kind: 'paper', number: 1 }),
        (page) => page.choices().clearFilters(),
        (page) => page.choices().restCamera({ x: 0.1, y: 0.2, ratio: 0.5 }),
        (page) => page.edit({ kind: 'rename', concept: 'decision tree', label: 'tree' }),
        (page) => page.edit({ kind: 'hide', concept: 'neural network' }),
        (page) => page.edit({ kind: 'merge', from: ['decision tree'], into: 'graph attention' }),
        (page) => page.curation.getState().remove(0),
        (page) => page.list.step(-1),
        (page) => page.list.step(1),
        (page) => page.undo(),
        (page) => page.redo(),
        (page) => page.steps.getState().undoEdit(),
        (page) => page.pass(2000),
      ),
    );
    await fc.assert(
      fc.asyncProperty(anyState, fc.array(anyAct, { maxLength: 12 }), async (first, acts) => {
        const opened = encodeAddress({ ...first, resolution: null }, dataset.structure);
        const page = await openPage(opened);
        const start = page.seen();
        for (const act of acts) await act(page);
        const end = page.seen();
        const taken = page.past();
        while (page.past() > 0) await page.undo();
        expect(page.seen()).toEqual(start);
        while (page.past() < taken) await page.redo();
        expect(page.seen()).toEqual(end);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

/** Chooses all of `state` at once, but for the resolution, which is of another map. */
function chooseAll(store: ExplorerStore, state: ExplorerState): void {
  store.setState({ ...state, resolution: null });
}
