import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createExplorerStore, type ExplorerStore } from '../../../src/explorer/store.ts';
import { attachMessages } from '../../../src/ui/embed/host-messages.ts';
import { structureOf } from '../../core/structure-of.ts';

const structure = structureOf({
  papers: [{ id: 'a', title: 'Trees' }],
  concepts: [{ id: 'concept:attention', label: 'Attention' }],
  mentions: [[0, 0, 1]],
});
const select = { type: 'throughline:select', concept: 'attention' };
const attention = { id: 'concept:attention', kind: 'concept', label: 'Attention' };

describe('a framed map', () => {
  const parent = { postMessage: vi.fn() };
  let page: EventTarget & { parent: typeof parent };
  let store: ExplorerStore;
  let detach: () => void;
  beforeEach(() => {
    parent.postMessage.mockClear();
    page = Object.assign(new EventTarget(), { parent });
    store = createExplorerStore(structure);
    const attach = attachMessages(page as unknown as Window);
    detach = attach({ name: 'Map', published: structure, structure, store });
  });
  const hear = (data: unknown, { origin = 'https://site.org', source = parent as unknown } = {}) =>
    page.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  const toldSelections = () =>
    parent.postMessage.mock.calls.filter(([{ type }]) => type === 'throughline:selection');

  it('tells anyone that it is there, and no more before it is spoken to', () => {
    store.getState().select({ kind: 'paper', number: 0 });
    expect(parent.postMessage.mock.calls).toEqual([
      [expect.objectContaining({ type: 'throughline:ready', papers: 1, concepts: 1 }), '*'],
    ]);
  });

  it('leaves messages from other windows alone, its own among them', () => {
    for (const source of [page, { postMessage: vi.fn() }, null]) hear(select, { source });
    expect(store.getState().selected).toBeNull();
    store.getState().select({ kind: 'paper', number: 0 });
    expect(toldSelections()).toEqual([]);
  });

  it('tells the selection to the origin that spoke alone', () => {
    hear(select);
    store.getState().select(null);
    expect(toldSelections()).toEqual([
      [{ type: 'throughline:selection', nodes: [attention] }, 'https://site.org'],
      [{ type: 'throughline:selection', nodes: [] }, 'https://site.org'],
    ]);
  });

  it('tells a selection once, however often it is asked for', () => {
    hear(select);
    hear(select);
    store.getState().pick([{ kind: 'concept', number: 0 }]);
    expect(toldSelections()).toHaveLength(1);
    hear({ type: 'throughline:clear' });
    hear({ type: 'throughline:clear' });
    expect(toldSelections()).toHaveLength(2);
  });

  it('says nothing and does nothing once it is let go', () => {
    hear(select);
    detach();
    hear({ type: 'throughline:clear' });
    store.getState().select({ kind: 'paper', number: 0 });
    expect(toldSelections()).toHaveLength(1);
  });
});
