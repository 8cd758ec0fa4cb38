import { beforeEach, describe, expect, it } from 'vitest';
import { ownMapKey } from '../../src/explorer/map-key.ts';
import type { OwnMap } from '../../src/explorer/own-map.ts';
import { type MadeMap, openOwnMaps } from '../../src/explorer/own-maps.ts';
import { openSavedViews } from '../../src/explorer/saved-views.ts';
import { KeepingError } from '../../src/io/kept-records.ts';
import { type Browser, openBrowser, settled } from './kept-in-memory.ts';

const counts = { papers: 2, concepts: 3, communities: 1 };
const made: MadeMap = {
  name: ' My  library ',
  counts,
  sources: ['library.bib'],
  files: [
    { file: 'structure.json', text: '{"a"}' },
    { file: 'texts.json', text: '{}' },
  ],
  report: { records: 2 },
};

let browser: Browser;
let time: number;
beforeEach(() => {
  browser = openBrowser();
  time = 0;
});
const openMaps = () => {
  let ids = 0;
  return openOwnMaps(
    browser.openPage(),
    () => ++time * 1000,
    () => `id${++ids}`,
  );
};
const namesOf = ({ state }: ReturnType<typeof openMaps>) =>
  state.getState().maps.map(({ name }: OwnMap) => name);

describe('own maps', () => {
  it('are none at first, and have arrived when that is known', async () => {
    const maps = openMaps();
    expect(maps.state.getState()).toEqual({ maps: [], arrived: false });
    await maps.settled();
    expect(maps.state.getState()).toEqual({ maps: [], arrived: true });
    expect(await maps.files('none')).toBeNull();
    expect(await maps.report('none')).toBeNull();
  });

  it('are kept with their files and their account, the last built first', async () => {
    const maps = openMaps();
    const entry = await maps.save(made);
    await maps.save({ ...made, name: 'Another' });
    expect(entry).toEqual({
      id: 'id1',
      name: 'My library',
      ...counts,
      builtAt: '1970-01-01T00:00:01.000Z',
      sources: ['library.bib'],
      size: 7,
    });
    const again = openMaps();
    await again.settled();
    expect(namesOf(again)).toEqual(['Another', 'My library']);
    expect(await again.files('id1')).toEqual(made.files);
    expect(await again.report('id1')).toEqual(made.report);
  });

  it('have different names: a taken one gets a number, none is called something', async () => {
    const maps = openMaps();
    await maps.save(made);
    await maps.save(made);
    await maps.save({ ...made, name: '  ' });
    expect(namesOf(maps)).toEqual(['Map', 'My library 2', 'My library']);
  });

  it('are renamed, but not to nothing or to what another is called', async () => {
    const maps = openMaps();
    await maps.save({ ...made, name: 'One' });
    await maps.save({ ...made, name: 'Two' });
    await maps.rename('id1', ' Two ');
    await maps.rename('id1', ' ');
    await maps.rename('gone', 'Three');
    expect(namesOf(maps)).toEqual(['Two', 'One']);
    await maps.rename('id1', ' First  one');
    expect(namesOf(maps)).toEqual(['Two', 'First one']);
  });

  it('are removed with the views that were saved of them, and with no others', async () => {
    const keeping = browser.openPage();
    const maps = openOwnMaps(
      keeping,
      () => 0,
      () => 'id1',
    );
    await maps.save(made);
    openSavedViews(keeping, ownMapKey('id1')).getState().save('Mine', '');
    openSavedViews(keeping, ownMapKey('id11')).getState().save('Another map’s', '');
    openSavedViews(keeping, 'default').getState().save('Published', '');
    const views = openSavedViews(keeping, 'default');
    await settled();
    await maps.remove('id1');
    await settled();
    expect(views.getState().views.map(({ name }) => name)).toEqual(['Published', 'Another map’s']);
    expect(maps.state.getState().maps).toEqual([]);
    expect([browser.size('maps'), browser.size('map-files'), browser.size('views')]).toEqual([
      0, 0, 2,
    ]);
  });

  it('tell the other pages of a browser what changes', async () => {
    const [here, there] = [openMaps(), openMaps()];
    await here.save(made);
    await settled();
    expect(namesOf(there)).toEqual(['My library']);
    await there.rename('id1', 'Renamed');
    await settled();
    expect(namesOf(here)).toEqual(['Renamed']);
  });
});

describe('an update', () => {
  const newer = { ...made, id: 'id1', files: [{ file: 'structure.json', text: 'new' }] };

  it('takes the place of a map, whose files stay beside until the next', async () => {
    const maps = openMaps();
    await maps.save(made);
    expect(await maps.filesBefore('id1')).toBeNull();
    const updated = await maps.save({ ...newer, counts: { ...counts, papers: 5 } });
    expect(updated).toMatchObject({
      name: 'My library',
      papers: 5,
      before: { papers: 2, builtAt: '1970-01-01T00:00:01.000Z', shown: false },
    });
    expect(await maps.files('id1')).toEqual(newer.files);
    expect(await maps.filesBefore('id1')).toEqual(made.files);
    expect(namesOf(maps)).toEqual(['My library']);
  });

  it('is shown once', async () => {
    const maps = openMaps();
    await maps.save(made);
    await maps.markShown('id1');
    await maps.save(newer);
    await maps.markShown('id1');
    expect(maps.state.getState().maps[0]?.before?.shown).toBe(true);
    expect(await maps.files('id1')).toEqual(newer.files);
  });
});

describe('a browser that does not keep a map', () => {
  it.each(['full', 'refused'] as const)('is told of: %s', async (code) => {
    const maps = openMaps();
    await maps.settled();
    browser.refuse(code);
    await expect(maps.save(made)).rejects.toThrow(KeepingError);
    expect(browser.size('maps')).toBe(0);
  });

  it('has not been read', async () => {
    browser.refuse('refused');
    const maps = openMaps();
    await maps.settled();
    expect(maps.state.getState()).toEqual({ maps: [], arrived: false });
    await expect(maps.files('id1')).rejects.toThrow(KeepingError);
  });
});

describe('what a newer version wrote', () => {
  it('stays, unshown, and nothing takes its place', async () => {
    browser.put('maps', 'id9', { title: 'of another form' });
    const maps = openMaps();
    await maps.settled();
    expect(maps.state.getState()).toEqual({ maps: [], arrived: true });
    const { id: _, ...rest } = made;
    const entry = { ...rest, ...counts, id: 'id9', name: 'Nine', builtAt: '2026-01-01', size: 7 };
    expect(await maps.take([{ ...entry, sources: [] }])).toBe(0);
    expect(browser.size('map-files')).toBe(0);
  });
});

describe('maps of a file', () => {
  it('are the same in another browser, and the later built holds', async () => {
    const maps = openMaps();
    await maps.save(made);
    await maps.save({ ...made, name: 'Two' });
    await maps.save({ ...made, id: 'id2', name: 'Two' });
    const whole = await maps.whole();
    expect(whole.map(({ name }) => name)).toEqual(['Two', 'My library']);
    expect(whole.some((map) => 'before' in map)).toBe(false);
    const kept = maps.state.getState().maps;
    browser = openBrowser();
    const there = openMaps();
    expect(await there.take(whole)).toBe(2);
    expect(await there.take(whole)).toBe(0);
    expect(there.state.getState().maps).toEqual(kept.map(({ before: _, ...map }) => map));
    expect(await there.files('id1')).toEqual(made.files);
    await there.rename('id1', 'Kept');
    const later = whole.map((map) => ({ ...map, builtAt: '2030-01-01T00:00:00.000Z' }));
    expect(await there.take(later)).toBe(2);
  });
});
