import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sameNode } from '../../src/explorer/node-refs.ts';
import { initialState } from '../../src/explorer/state.ts';
import { createExplorerStore, type ExplorerStore } from '../../src/explorer/store.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({
  papers: [{}, { community: 1 }],
  concepts: [{}],
  mentions: [[0, 0, 1]],
});
const node = { kind: 'concept' as const, number: 0 };

describe('createExplorerStore', () => {
  let store: ExplorerStore;
  beforeEach(() => {
    store = createExplorerStore(structure);
  });

  it('opens at the first view', () => {
    expect(store.getState()).toMatchObject(initialState(structure));
  });

  it('keeps what hides nothing when filters are cleared: view, resolution, error rate', () => {
    const kept = { view: 'concepts' as const, resolution: 2, errorRate: 0.2 };
    store.setState(kept);
    store.getState().setMinPapers(3);
    store.getState().clearFilters();
    expect(store.getState()).toMatchObject({ ...kept, minPapers: 1 });
  });

  it('tells nobody when the pointer stays on the same node', () => {
    store.getState().hover({ ...node });
    const listener = vi.fn();
    store.subscribe(listener);
    store.getState().hover({ ...node });
    expect(store.getState().hovered).toEqual(node);
    expect(listener.mock.calls.every(([now, before]) => now === before)).toBe(true);
  });

  it('ends a focus when the same community is focused again', () => {
    store.getState().focusCommunity(1);
    expect(store.getState().focusedCommunity).toBe(1);
    store.getState().focusCommunity(1);
    expect(store.getState().focusedCommunity).toBeNull();
  });

  it('ends the selection in the same change that focuses a community', () => {
    store.getState().select(node);
    const listener = vi.fn();
    store.subscribe(listener);
    store.getState().focusCommunity(1);
    expect(store.getState()).toMatchObject({ selected: null, focusedCommunity: 1 });
    expect(listener).toHaveBeenCalledOnce();
  });

  it('focuses a part of the focused community, and what holds it when it is focused again', () => {
    const parts = () => store.getState().focusedPart;
    store.getState().focusPart([0]);
    expect(parts()).toEqual([]);
    store.getState().focusCommunity(1);
    store.getState().select(node);
    store.getState().focusPart([0, 1]);
    expect(store.getState()).toMatchObject({ selected: null, focusedCommunity: 1 });
    expect(parts()).toEqual([0, 1]);
    store.getState().focusPart([0, 1]);
    expect(parts()).toEqual([0]);
    store.getState().focusPart([]);
    expect(parts()).toEqual([]);
  });

  it('leaves the part with its community', () => {
    const leave: (() => void)[] = [
      () => store.getState().focusCommunity(0),
      () => store.getState().focusCommunity(null),
      () => store.getState().toggleCommunity(1),
      () => store.getState().clearFilters(),
    ];
    for (const act of leave) {
      store.getState().focusCommunity(null);
      store.getState().focusCommunity(1);
      store.getState().focusPart([0]);
      act();
      expect(store.getState().focusedPart).toEqual([]);
    }
  });

  it('keeps the selection when a focus ends', () => {
    store.getState().focusCommunity(1);
    store.getState().select(node);
    store.getState().focusCommunity(null);
    expect(store.getState()).toMatchObject({ selected: node, focusedCommunity: null });
  });

  it('shows a hidden community that is focused, and ends the focus of one that is hidden', () => {
    store.getState().toggleCommunity(1);
    store.getState().toggleCommunity(0);
    expect(store.getState().hiddenCommunities).toEqual([0, 1]);
    store.getState().focusCommunity(1);
    expect(store.getState().hiddenCommunities).toEqual([0]);
    store.getState().toggleCommunity(1);
    expect(store.getState().focusedCommunity).toBeNull();
    store.getState().showAllCommunities();
    expect(store.getState().hiddenCommunities).toEqual([]);
  });

  it('keeps the minimum of papers at the least that the build drew', () => {
    store.getState().setMinPapers(0);
    expect(store.getState().minPapers).toBe(1);
    store.getState().setMinPapers(3.4);
    expect(store.getState().minPapers).toBe(3);
  });

  it('takes back filters and keeps selection, query and camera', () => {
    const camera = { x: 0.1, y: 0.2, ratio: 0.3 };
    const actions = store.getState();
    actions.select(node);
    actions.setQuery('attention');
    actions.restCamera(camera);
    actions.setYears({ from: 2020, to: 2021 });
    actions.setMinPapers(5);
    actions.toggleCommunity(1);
    actions.clearFilters();
    expect(store.getState()).toMatchObject({
      ...initialState(structure),
      selected: node,
      query: 'attention',
      camera,
    });
  });

  it('selects what a search found and ends the query in one change', () => {
    const { setQuery, selectFound } = store.getState();
    setQuery('attention');
    let changes = 0;
    const stop = store.subscribe(() => {
      changes += 1;
    });
    selectFound(node);
    stop();
    expect(changes).toBe(1);
    expect(store.getState()).toMatchObject({ selected: node, query: '' });
  });

  it('restores every choice at once', () => {
    const state = { ...initialState(structure), view: 'concepts' as const, selected: node };
    store.getState().restore(state);
    expect(store.getState()).toMatchObject(state);
  });
});

describe('sameNode', () => {
  it('compares kind and number', () => {
    expect(sameNode(node, { ...node })).toBe(true);
    expect(sameNode(node, { ...node, kind: 'paper' })).toBe(false);
    expect(sameNode(node, null)).toBe(false);
    expect(sameNode(null, null)).toBe(true);
  });
});

describe('selecting in createExplorerStore', () => {
  const paper = (number: number) => ({ kind: 'paper' as const, number });
  const link = { source: paper(0), target: node };

  it('picks in an order of its own, each node once; one alone is selected', () => {
    const store = createExplorerStore(structure);
    store.getState().pick([node, paper(1), node, paper(0)]);
    expect(store.getState()).toMatchObject({ selected: null, picked: [paper(0), paper(1), node] });
    store.getState().pick([node, node]);
    expect(store.getState()).toMatchObject({ selected: node, picked: [] });
  });

  it('adds to what is selected, and takes out again', () => {
    const store = createExplorerStore(structure);
    store.getState().togglePicked(node);
    expect(store.getState().selected).toEqual(node);
    store.getState().togglePicked(paper(1));
    expect(store.getState()).toMatchObject({ selected: null, picked: [paper(1), node] });
    store.getState().togglePicked(node);
    expect(store.getState()).toMatchObject({ selected: paper(1), picked: [] });
    store.getState().togglePicked(paper(1));
    expect(store.getState()).toMatchObject({ selected: null, picked: [] });
  });

  it('selects at most one of a node, several, a link and a comparison', () => {
    const store = createExplorerStore(structure);
    const acts = [
      () => store.getState().select(node),
      () => store.getState().pick([node, paper(0)]),
      () => store.getState().openLink(link),
      () =>
        store.getState().compare([
          { kind: 'community', community: 0 },
          { kind: 'community', community: 1 },
        ]),
    ];
    for (const before of acts) {
      for (const act of acts) {
        before();
        act();
        const { selected, picked, link: asked, compared } = store.getState();
        const set = [selected !== null, picked.length > 0, asked !== null, compared !== null];
        expect(set.filter(Boolean)).toHaveLength(1);
      }
    }
  });

  it('compares what is chosen next with what a comparison began with', () => {
    const store = createExplorerStore(structure);
    const begun = { kind: 'community', community: 0 } as const;
    store.getState().focusCommunity(0);
    store.getState().beginComparison(begun);
    store.getState().focusCommunity(1);
    const other = { kind: 'community', community: 1 };
    expect(store.getState()).toMatchObject({ compared: [begun, other], comparing: null });

    store.getState().beginComparison(begun);
    store.getState().select(node);
    const concept = { kind: 'node', node };
    expect(store.getState()).toMatchObject({ selected: null, compared: [begun, concept] });

    store.getState().beginComparison({ kind: 'node', node });
    store.getState().selectFound(node);
    expect(store.getState()).toMatchObject({ selected: node, compared: null, comparing: null });
  });

  it('selects no longer what is hidden, and shows it again when filters are cleared', () => {
    const store = createExplorerStore(structure);
    store.getState().pick([node, paper(0), paper(1)]);
    store.getState().hideNodes([paper(1)]);
    expect(store.getState()).toMatchObject({ picked: [paper(0), node], hiddenNodes: [paper(1)] });
    store.getState().hideNodes([node]);
    expect(store.getState()).toMatchObject({ picked: [], selected: paper(0) });
    store.getState().openLink(link);
    store.getState().hideNodes([paper(0)]);
    expect(store.getState().link).toBeNull();
    store.getState().clearFilters();
    expect(store.getState().hiddenNodes).toEqual([]);
  });

  it('keeps one pin of a node, and the question of a concept once', () => {
    const store = createExplorerStore(structure);
    store.getState().pin({ node, x: 1, y: 2 });
    store.getState().pin({ node: paper(0), x: 3, y: 4 });
    store.getState().pin({ node, x: 5, y: 6 });
    expect(store.getState().pins).toEqual([
      { node: paper(0), x: 3, y: 4 },
      { node, x: 5, y: 6 },
    ]);
    store.getState().unpin(null);
    expect(store.getState().pins).toEqual([]);
    store.getState().ask({ operator: 'and', concept: 0 });
    store.getState().ask({ operator: 'not', concept: 0 });
    expect(store.getState().question).toEqual([{ operator: 'not', concept: 0 }]);
    store.getState().askNoLonger(0);
    expect(store.getState().question).toEqual([]);
  });

  it('ends the focus when something is asked, and keeps it when the question ends', () => {
    const store = createExplorerStore(structure);
    store.getState().focusCommunity(1);
    store.getState().setQuestion([]);
    expect(store.getState().focusedCommunity).toBe(1);
    store.getState().ask({ operator: 'and', concept: 0 });
    expect(store.getState()).toMatchObject({ focusedCommunity: null, focusedPart: [] });
  });

  it('leaves the table when a view of the map is chosen', () => {
    const store = createExplorerStore(structure);
    store.getState().showTable({ of: 'papers', column: 'year', descending: true });
    store.getState().setView('papers');
    expect(store.getState()).toMatchObject({ table: null, view: 'papers' });
  });
});
