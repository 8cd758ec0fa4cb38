import { describe, expect, it, vi } from 'vitest';
import { encodeDataset } from '../../src/core/dataset/codec.ts';
import { BadDatasetError } from '../../src/core/shared/errors.ts';
import type { DatasetTexts } from '../../src/core/types.ts';
import { ownSource } from '../../src/explorer/map-source.ts';
import { structureOf } from '../core/structure-of.ts';

const { signal } = new AbortController();
const structure = structureOf({ papers: [{}], concepts: [], mentions: [] });
const texts: DatasetTexts = {
  format: 'throughline-texts',
  version: structure.version,
  inputHash: structure.inputHash,
  undrawn: [],
  papers: [{ sentences: { title: [], abstract: [] }, concepts: [] }],
};
const files = encodeDataset({ structure, texts });

describe('the source of an own map', () => {
  it('reads the files once, so that two editions never mix', async () => {
    const read = vi.fn(async () => files);
    const source = ownSource({ files: read }, 'k3x');
    expect((await source.structure(signal)).papers).toHaveLength(1);
    expect((await source.texts(structure, signal)).papers).toHaveLength(1);
    expect(await source.robustness(structure, signal)).toBeNull();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('tries again after a browser gave no answer', async () => {
    const read = vi.fn(async () => files).mockRejectedValueOnce(new Error('busy'));
    const source = ownSource({ files: read }, 'k3x');
    await expect(source.structure(signal)).rejects.toThrow('busy');
    expect((await source.structure(signal)).papers).toHaveLength(1);
  });

  it.each([null, []])('says where its files are gone', async (found) => {
    const source = ownSource({ files: async () => found }, 'k3x');
    await expect(source.structure(signal)).rejects.toThrow(BadDatasetError);
    await expect(source.texts(structure, signal)).rejects.toThrow(/make the map again/);
  });
});
