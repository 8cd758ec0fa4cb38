import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatKept } from '../../../src/explorer/kept-file.ts';
import { openOwnMaps } from '../../../src/explorer/own-maps.ts';
import { openReadingList } from '../../../src/explorer/reading-list.ts';
import { openSavedViews } from '../../../src/explorer/saved-views.ts';
import type { OpenMap } from '../../../src/ui/explorer/open-map.ts';
import { takeKept } from '../../../src/ui/storage/take-kept.ts';
import { openBrowser } from '../../explorer/kept-in-memory.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const corpus = 'a'.repeat(64);
const file = formatKept({
  maps: [],
  reading: new Map(),
  views: [{ name: 'One', map: 'default', address: '', saved: 5 }],
  edits: new Map([[corpus, 'throughline-curation 1\nhide "x"\n']]),
  preferences: new Map(),
});
const openMap = () => {
  const keeping = openBrowser().openPage();
  return {
    published: { inputHash: 'b'.repeat(64) },
    texts: null,
    reading: openReadingList(keeping, []),
    savedViews: openSavedViews(keeping, 'default'),
  } as unknown as OpenMap;
};

const ownMaps = () => openOwnMaps(openBrowser().openPage());

it('counts edits that are kept', async () => {
  const setItem = vi.fn();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem });
  expect(await takeKept(file, openMap(), ownMaps())).toBe('Taken in: 1 view, edits of 1 map.');
  expect(setItem).toHaveBeenCalledOnce();
});

it('tells of edits that could not be kept, and does not count them', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  });
  expect(await takeKept(file, openMap(), ownMaps())).toBe(
    'Taken in: 1 view. Edits of 1 map could not be kept in this browser and were left out.',
  );
});

describe('maps of a file', () => {
  const map = {
    id: 'a1',
    name: 'Library',
    papers: 1,
    concepts: 0,
    communities: 1,
    builtAt: '2026-01-01T00:00:00.000Z',
    sources: [],
    size: 2,
    files: [{ file: 'structure.json', text: '{}' }],
    report: null,
  };
  const none = { reading: new Map(), views: [], edits: new Map(), preferences: new Map() };
  const withMap = formatKept({ ...none, maps: [map] });

  it('are taken in once', async () => {
    vi.stubGlobal('localStorage', { getItem: () => null });
    const kept = ownMaps();
    expect(await takeKept(withMap, openMap(), kept)).toBe('Taken in: 1 map.');
    expect(await takeKept(withMap, openMap(), kept)).toBe('Nothing new in the file.');
  });

  it('are left out where the browser does not keep them', async () => {
    const browser = openBrowser();
    browser.refuse('full');
    const kept = openOwnMaps(browser.openPage());
    expect(await takeKept(withMap, openMap(), kept)).toMatch(/could not be kept/);
  });
});
