import { afterEach, expect, it, vi } from 'vitest';
import { formatKept } from '../../../src/explorer/kept-file.ts';
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

it('counts edits that are kept', async () => {
  const setItem = vi.fn();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem });
  expect(await takeKept(file, openMap())).toBe('Taken in: 1 view, edits of 1 map.');
  expect(setItem).toHaveBeenCalledOnce();
});

it('tells of edits that could not be kept, and does not count them', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  });
  expect(await takeKept(file, openMap())).toBe(
    'Taken in: 1 view. Edits of 1 map could not be kept in this browser and were left out.',
  );
});
