import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refreshDataset, runPipeline } from '../../src/core/run.ts';
import type { CurationEdit, Paper, PublishedDataset } from '../../src/core/types.ts';
import { decodeAddress, encodeAddress } from '../../src/explorer/address.ts';
import { outcomesOf } from '../../src/explorer/curation-state.ts';
import { createCurationStore } from '../../src/explorer/curation-store.ts';
import type { KeptEdits } from '../../src/explorer/kept-edits.ts';
import { initialState } from '../../src/explorer/state.ts';
import { calm } from '../core/concepts-of.ts';

const papers: Paper[] = [
  ['Graph attention', 'Graph attention reads neural networks. A decision tree reads nothing.'],
  ['Neural networks', 'A neural network learns graph attention. A decision tree does not.'],
  ['Decision trees', 'A decision tree splits. A neural network is trained on speech.'],
].map(([title = '', abstract = ''], number) => ({ id: `p${number}`, title, abstract }));

/** A storage of one entry for each corpus. */
function memory(): KeptEdits & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (hash) => texts.get(hash) ?? null,
    write: (hash, text) => {
      if (text === null) texts.delete(hash);
      else texts.set(hash, text);
    },
  };
}

let dataset: PublishedDataset;
let kept: ReturnType<typeof memory>;
let search: string;
let asks: { edits: readonly CurationEdit[]; resolution: number | null; answer(): Promise<void> }[];

beforeAll(async () => {
  dataset = await runPipeline(papers, { name: 'small', minPapers: 2 }, calm);
}, 60_000);

beforeEach(() => {
  kept = memory();
  search = '';
  asks = [];
});

async function openEdits(texts = true) {
  const store = createCurationStore(dataset.structure, {
    state: decodeAddress(search, dataset.structure),
    kept,
    address: {
      read: () => search,
      push: () => {},
      replace: (address) => {
        search = address;
      },
      onPop: () => () => {},
    },
    openLive: (loaded) => (ask) =>
      new Promise((resolve) => {
        const answer = async () => {
          const { edits, resolution } = ask;
          const choices = resolution === null ? {} : { resolution };
          resolve(await refreshDataset(loaded, edits, calm, choices));
          await settled();
        };
        asks.push({ ...ask, answer });
      }),
  });
  if (texts) await store.getState().takeTexts(dataset.texts);
  return store;
}

/** Waits until nothing more follows: the curator is there, and does nothing by a timer. */
async function settled() {
  await import('../../src/explorer/curator.ts');
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

type Store = Awaited<ReturnType<typeof openEdits>>;
const labels = (store: Store) =>
  store.getState().shown.structure.concepts.map(({ label }) => label);
const selectedIn = (store: Store) => {
  const { structure, store: explorer } = store.getState().shown;
  const { selected } = explorer.getState();
  return selected?.kind === 'concept' ? structure.concepts[selected.number]?.label : null;
};
const select = (store: Store, label: string) =>
  store
    .getState()
    .shown.store.getState()
    .select({ kind: 'concept', number: labels(store).indexOf(label) });

describe('the store of edits', () => {
  it('shows the dataset as it is while there are none', async () => {
    const store = await openEdits();
    expect(store.getState().shown.structure).toBe(dataset.structure);
    expect(labels(store)).toEqual(
      expect.arrayContaining(['graph attention', 'neural network', 'decision tree']),
    );
    expect(outcomesOf(store.getState())).toEqual([]);
    await store.getState().undo();
    expect(store.getState().shown.structure).toBe(dataset.structure);
  }, 30_000);

  it('makes no edit before the texts are there', async () => {
    const store = await openEdits(false);
    expect(await store.getState().edit({ kind: 'hide', concept: 'neural network' })).toBe(false);
    expect(store.getState().shown.structure).toBe(dataset.structure);
  });

  it('renames, keeps the selection and the address, and takes it back', async () => {
    const store = await openEdits();
    select(store, 'neural network');
    await store.getState().edit({ kind: 'rename', concept: 'neural network', label: 'net' });
    expect(labels(store)).toContain('net');
    expect(selectedIn(store)).toBe('net');
    expect(search).toBe('s=c%3Aneural+network');
    await store.getState().undo();
    expect(labels(store)).toContain('neural network');
    expect(selectedIn(store)).toBe('neural network');
    await store.getState().redo();
    expect(selectedIn(store)).toBe('net');
  });

  it('follows a merge to the concept that stays, and an old address too', async () => {
    const store = await openEdits();
    select(store, 'decision tree');
    await store.getState().edit({ kind: 'merge', from: ['decision tree'], into: 'neural network' });
    expect(selectedIn(store)).toBe('neural network');
    const { structure } = store.getState().shown;
    const { selected } = decodeAddress('s=c:decision+tree', structure);
    expect(structure.concepts[selected?.number ?? -1]?.label).toBe('neural network');
  });

  it('takes over the edits of another page as one step', async () => {
    const store = await openEdits();
    await store.getState().edit({ kind: 'hide', concept: 'decision tree' });
    const theirs = 'throughline-curation 1\nrename "neural network" to "net"\n';
    await store.getState().adopt(theirs);
    expect(labels(store)).toEqual(expect.arrayContaining(['net', 'decision tree']));
    await store.getState().adopt(theirs);
    await store.getState().adopt('no curation file');
    expect(store.getState().log.past).toHaveLength(2);
    await store.getState().undo();
    expect(labels(store)).not.toContain('decision tree');
    await store.getState().adopt(null);
    expect(labels(store)).toContain('decision tree');
    expect(kept.texts.size).toBe(0);
  });

  it('ends the selection of what is hidden, and selects what is shown again', async () => {
    const store = await openEdits();
    select(store, 'decision tree');
    await store.getState().edit({ kind: 'hide', concept: 'decision tree' });
    expect(selectedIn(store)).toBeNull();
    expect(labels(store)).not.toContain('decision tree');
    await store.getState().undo();
    expect(selectedIn(store)).toBe('decision tree');
    expect(search).toBe('s=c%3Adecision+tree');
    await store.getState().redo();
    expect(selectedIn(store)).toBeNull();
  });

  it('refuses an edit that matches nothing and says why', async () => {
    const store = await openEdits();
    const edit = { kind: 'hide', concept: '__proto__' } as const;
    expect(await store.getState().edit(edit)).toBe(false);
    expect(store.getState().notice).toMatchObject({ kind: 'refused', edit });
    expect(store.getState().log.now.edits).toEqual([]);
    expect(kept.texts.size).toBe(0);
  });

  it('keeps the edits for the corpus and makes them again when it is opened', async () => {
    const store = await openEdits();
    await store.getState().edit({ kind: 'rename', concept: 'neural network', label: 'net' });
    search = 's=c%3Aneural+network';
    const again = await openEdits();
    expect(labels(again)).toContain('net');
    expect(selectedIn(again)).toBe('net');
    await again.getState().remove(0);
    expect(kept.texts.size).toBe(0);
    expect(labels(again)).toContain('neural network');
  });

  it.each(['throughline-curation 2\nhide "a"\n', 'throughline-curation 1\nmangle "a"\nhide "b"\n'])(
    'leaves kept edits that it cannot read as they are: %j',
    async (text) => {
      kept.write(dataset.structure.inputHash, text);
      const store = await openEdits();
      expect(store.getState().notice).toEqual({ kind: 'unread' });
      expect(store.getState().log.now.edits).toEqual([]);
      await store.getState().edit({ kind: 'hide', concept: 'decision tree' });
      expect(labels(store)).not.toContain('decision tree');
      await store.getState().undo();
      expect([...kept.texts.values()]).toEqual([text]);
    },
  );

  it('adds nothing from a file of another version', async () => {
    const store = await openEdits();
    const bytes = new TextEncoder().encode('throughline-curation 2\nhide "decision tree"\n');
    expect(await store.getState().load(bytes)).toMatchObject({
      added: 0,
      standing: 0,
      problems: [{ line: 1 }],
    });
    expect(labels(store)).toContain('decision tree');
  });

  it('loads what it saves, once, and tells of lines that are none', async () => {
    const store = await openEdits();
    await store.getState().edit({ kind: 'hide', concept: 'decision tree' });
    const saved = await store.getState().save();
    const other = await openEdits();
    await other.getState().remove(0);
    const bytes = new TextEncoder().encode(
      `${saved}rename "nowhere" to "x"\nmerg "a"\nmerge "nowhere", "graph attention" into "neural network"\n`,
    );
    const read = await other.getState().load(bytes);
    expect(read).toMatchObject({ added: 3, standing: 0, unapplied: 1, partial: 1 });
    expect(read?.problems.map(({ line }) => line)).toEqual([4]);
    expect(outcomesOf(other.getState()).map(({ applied }) => applied)).toEqual([true, false, true]);
    expect(await other.getState().load(bytes)).toMatchObject({ added: 0, standing: 3, partial: 0 });
    await other.getState().undo();
    expect(other.getState().log.now.edits).toEqual([]);
  });

  it('shows refreshed places, and those of the build once the refresh is undone', async () => {
    const store = await openEdits();
    await store.getState().edit({ kind: 'hide', concept: 'decision tree' });
    const { structure } = store.getState().shown;
    const moved = structure.papers.map((paper) => ({ ...paper, x: paper.x + 10 }));
    const refreshed = await store.getState().refresh(async (loaded, edits) => {
      expect(loaded.structure).toBe(dataset.structure);
      expect(edits).toEqual([{ kind: 'hide', concept: 'decision tree' }]);
      const { texts } = store.getState().shown;
      return { structure: { ...structure, papers: moved }, texts: texts ?? loaded.texts };
    });
    expect(refreshed).toBe(true);
    expect(store.getState().shown.structure.papers[0]?.x).toBe(moved[0]?.x);
    await store.getState().edit({ kind: 'rename', concept: 'neural network', label: 'net' });
    expect(store.getState().shown.structure.papers[0]?.x).toBe(moved[0]?.x);
    expect(outcomesOf(store.getState()).map(({ edit }) => edit.kind)).toEqual(['hide', 'rename']);
    await store.getState().undo();
    await store.getState().undo();
    expect(store.getState().shown.structure.papers[0]?.x).toBe(structure.papers[0]?.x);
    expect(store.getState().log.now.edits).toHaveLength(1);
  });

  it('drops a refresh of edits that are others by then', async () => {
    const store = await openEdits();
    await store.getState().edit({ kind: 'hide', concept: 'decision tree' });
    const refreshed = await store.getState().refresh(async (loaded) => {
      await store.getState().undo();
      return loaded;
    });
    expect(refreshed).toBe(false);
    expect(store.getState().log.now.refreshed).toBeNull();
  });
});

describe('the resolution', () => {
  const shownAt = (store: Store) => store.getState().shown.structure.options.resolution;
  const chosen = (store: Store) => store.getState().shown.store.getState().resolution;

  it('is followed by the map, which keeps the selection', async () => {
    const store = await openEdits();
    select(store, 'neural network');
    store.getState().chooseResolution(4);
    await settled();
    expect(store.getState().following).toEqual({ step: 'finding' });
    expect(asks).toMatchObject([{ edits: [], resolution: 4, sketchIn: null }]);
    await asks[0]?.answer();
    expect(store.getState().following).toEqual({ step: 'there' });
    expect(shownAt(store)).toBe(4);
    expect(selectedIn(store)).toBe('neural network');
    expect(search).toBe('s=c%3Aneural+network&r=4');
    expect(store.getState().notice).toBeNull();
  });

  it('goes back to that of the build, and again to one that was found, without asking', async () => {
    const store = await openEdits();
    store.getState().chooseResolution(4);
    await settled();
    await asks[0]?.answer();
    store.getState().chooseResolution(null);
    await settled();
    expect(store.getState().shown.structure).toBe(dataset.structure);
    store.getState().chooseResolution(4);
    await settled();
    expect(shownAt(store)).toBe(4);
    expect(asks).toHaveLength(1);
  });

  it('asks for nothing where it is that of the build, written out', async () => {
    const store = await openEdits();
    store.getState().chooseResolution(dataset.structure.options.resolution);
    await settled();
    expect(asks).toEqual([]);
    expect(store.getState().shown.structure).toBe(dataset.structure);
  });

  it('is followed one map at a time before it is chosen, and left alone by the address', async () => {
    const store = await openEdits();
    store.getState().previewResolution(2);
    await settled();
    store.getState().previewResolution(3);
    store.getState().previewResolution(4);
    await settled();
    expect(asks.map(({ resolution }) => resolution)).toEqual([2]);
    await asks[0]?.answer();
    expect(shownAt(store)).toBe(2);
    expect([chosen(store), search]).toEqual([null, '']);
    expect(asks.map(({ resolution }) => resolution)).toEqual([2, 4]);
    store.getState().chooseResolution(4);
    await settled();
    await asks.at(-1)?.answer();
    expect([shownAt(store), chosen(store), search]).toEqual([4, 4, 'r=4']);
  });

  it('shows nothing of an answer that comes after the next choice', async () => {
    const store = await openEdits();
    store.getState().chooseResolution(2);
    await settled();
    store.getState().chooseResolution(4);
    await settled();
    await asks[0]?.answer();
    expect(shownAt(store)).toBe(dataset.structure.options.resolution);
    await asks[1]?.answer();
    expect(shownAt(store)).toBe(4);
  });

  it('opens from the address, which is read again with the map that it is about', async () => {
    const first = await openEdits();
    first.getState().chooseResolution(4);
    await settled();
    await asks[0]?.answer();
    const { structure } = first.getState().shown;
    search = encodeAddress(
      { ...initialState(structure), resolution: 4, hiddenCommunities: [0], query: 'tree' },
      structure,
    );
    const again = await openEdits();
    await settled();
    await asks.at(-1)?.answer();
    expect(again.getState().shown.store.getState()).toMatchObject({
      resolution: 4,
      hiddenCommunities: [0],
      query: 'tree',
    });
  });

  it('stays while concepts are edited, and edits stay while it changes', async () => {
    const store = await openEdits();
    store.getState().chooseResolution(4);
    await settled();
    await asks[0]?.answer();
    await store.getState().edit({ kind: 'hide', concept: 'decision tree' });
    expect(shownAt(store)).toBe(4);
    expect(labels(store)).not.toContain('decision tree');
    store.getState().chooseResolution(2);
    await settled();
    expect(asks.at(-1)).toMatchObject({ edits: [], resolution: 2 });
    await asks.at(-1)?.answer();
    expect(shownAt(store)).toBe(2);
    expect(labels(store)).not.toContain('decision tree');
    expect(store.getState().log.past).toHaveLength(1);
    expect(store.getState().notice).toMatchObject({ kind: 'made' });
    await store.getState().undo();
    expect(shownAt(store)).toBe(2);
    expect(labels(store)).toContain('decision tree');
  });

  it('is that of a refresh, and may change after it', async () => {
    const store = await openEdits();
    await store.getState().edit({ kind: 'hide', concept: 'decision tree' });
    store.getState().chooseResolution(4);
    await settled();
    await asks[0]?.answer();
    await store.getState().refresh(async (loaded, edits, resolution) => {
      expect(resolution).toBe(4);
      return refreshDataset(loaded, edits, calm, { resolution: 4 });
    });
    expect(shownAt(store)).toBe(4);
    store.getState().chooseResolution(null);
    await settled();
    expect(asks.at(-1)).toMatchObject({ edits: [{ kind: 'hide' }], resolution: null });
    await asks.at(-1)?.answer();
    expect(shownAt(store)).toBe(dataset.structure.options.resolution);
    expect(labels(store)).not.toContain('decision tree');
    expect(search).toBe('');
  });
});
