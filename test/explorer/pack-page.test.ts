import { expect, it, vi } from 'vitest';
import { packPage } from '../../src/explorer/pack-page.ts';
import { carriedPlace } from '../../src/io/page/carried-files.ts';
import { structureOf } from '../core/structure-of.ts';

const template = `<!doctype html><title>Throughline</title>${carriedPlace}`;
const map = {
  name: 'One',
  dataset: {
    structure: structureOf({ papers: [], concepts: [], mentions: [] }),
    texts: { abstracts: [], mentions: [] },
  },
  robustness: null,
} as unknown as Parameters<typeof packPage>[1];

it('packs nothing, and tells nothing, once it was cancelled', async () => {
  const progress = vi.fn();
  const packed = packPage(template, map, AbortSignal.abort('over'), progress);
  await expect(packed).rejects.toBe('over');
  expect(progress).not.toHaveBeenCalled();
});
