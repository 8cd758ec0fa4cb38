import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createExplorerStore } from '../../../src/explorer/store.ts';
import { shortcutSheet } from '../../../src/ui/help/shortcut-sheet.ts';
import type { Action, ActionGroup, Reach } from '../../../src/ui/palette/action.ts';
import { findActions, nameRanges } from '../../../src/ui/palette/find-actions.ts';
import { structureOf } from '../../core/structure-of.ts';

const structure = structureOf({
  papers: [{ community: 0 }, { community: 1, year: 2020 }],
  concepts: [{ community: 0 }],
  mentions: [[0, 0, 1]],
});

/** What actions act on where nothing is open and no map is drawn. */
function reachOf(): Reach {
  const store = createExplorerStore(structure);
  const map = {
    structure,
    store,
    mapKey: 'small',
    maps: [{ name: 'small' }, { name: 'large' }],
    myMaps: [{ id: 'a1', name: 'large' }],
    texts: null,
    steps: { getState: () => ({ past: [], future: [] }) },
    reading: { getState: () => ({ marks: new Map() }) },
  };
  const host = { kind: 'page', theme: null };
  const rest = { host, stage: null, mode: 'wide', theme: 'system', patterns: false, surfaces: {} };
  return { map, state: store.getState(), ...rest } as unknown as Reach;
}

let allActions: (reach: Reach) => ActionGroup[];
let possibleActions: (reach: Reach) => ActionGroup[];
beforeAll(async () => {
  // The page asks the browser for its theme as it is read.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
  ({ allActions, possibleActions } = await import('../../../src/ui/palette/actions.ts'));
});

const named = (groups: ActionGroup[]) =>
  groups.flatMap(({ actions }) => actions.map(({ name }) => name));

describe('actions of the palette', () => {
  it('have names of their own', () => {
    const names = named(allActions(reachOf()));
    expect(new Set(names).size).toBe(names.length);
  });

  it('have keys that stand on the sheet', () => {
    const onSheet = new Set(shortcutSheet.flatMap(({ keys }) => keys));
    const keys = allActions(reachOf()).flatMap(({ actions }) =>
      actions.flatMap(({ keys = [] }) => keys),
    );
    expect(keys.filter((key) => !onSheet.has(key))).toEqual([]);
  });

  it('are offered only where they can be done', () => {
    const reach = reachOf();
    expect(named(possibleActions(reach))).not.toContain('End the selection');
    reach.state.select({ kind: 'paper', number: 0 });
    const selecting = { ...reach, state: reach.map.store.getState() };
    expect(named(possibleActions(selecting))).toContain('End the selection');
    expect(named(possibleActions(selecting))).not.toContain('Ask for papers with this concept');
  });

  it('focus each community, and open the other maps', () => {
    const names = named(possibleActions(reachOf()));
    expect(names).toContain('Focus on Community 1');
    expect(names).toContain('Open the map large');
    expect(names).not.toContain('Open the map small');
  });
});

describe('findActions', () => {
  const action = (name: string, also?: string): Action => ({
    name,
    ...(also !== undefined && { also }),
    act: () => {},
  });
  const groups = [
    { title: 'View', actions: [action('Zoom in'), action('Fit the map', 'reset zoom')] },
    { title: 'Open', actions: [action('Open the list of edits'), action('Export', 'gephi')] },
  ];
  const find = (query: string) => findActions(groups, query).map(({ name }) => name);

  it('gives all of them, as they came, for an empty query', () => {
    expect(find(' ')).toEqual(['Zoom in', 'Fit the map', 'Open the list of edits', 'Export']);
  });

  it('puts names before other words', () => {
    expect(find('zoom')).toEqual(['Zoom in', 'Fit the map']);
    expect(find('ed li')).toEqual(['Open the list of edits']);
    expect(find('gep')).toEqual(['Export']);
  });

  it('forgives a slip in a word of four letters, and finds nothing for what is far', () => {
    expect(find('exprot')).toEqual(['Export']);
    expect(find('quark')).toEqual([]);
  });

  it('marks what was typed of a name', () => {
    expect(nameRanges('Fit the map', 'ma f')).toEqual([
      { start: 0, end: 1 },
      { start: 8, end: 10 },
    ]);
  });
});
