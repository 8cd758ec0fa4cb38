import { describe, expect, it } from 'vitest';
import { encodeDataset } from '../../src/core/dataset/codec.ts';
import { BadDatasetError } from '../../src/core/shared/errors.ts';
import type { DatasetTexts } from '../../src/core/types.ts';
import { readUpdate } from '../../src/explorer/read-update.ts';
import { structureOf } from '../core/structure-of.ts';

function filesOf(titles: string[]) {
  const papers = titles.map((title, number) => ({ title, id: `p${number}` }));
  const structure = structureOf({ papers, concepts: [], mentions: [] });
  const texts: DatasetTexts = {
    format: 'throughline-texts',
    version: structure.version,
    inputHash: structure.inputHash,
    undrawn: [],
    papers: papers.map(() => ({ sentences: { title: [], abstract: [] }, concepts: [] })),
  };
  return encodeDataset({ structure, texts });
}

const after = filesOf(['One', 'Two']);
const read = (before: ReturnType<typeof filesOf> | null) =>
  readUpdate({ files: async () => after, filesBefore: async () => before }, 'k3x');

describe('the update of an own map', () => {
  it('is told from the two editions that are kept', async () => {
    expect((await read(filesOf(['One'])))?.papers.added.map(({ title }) => title)).toEqual(['Two']);
  });

  it('is none without an edition before', async () => {
    expect(await read(null)).toBeNull();
  });

  it('can not be told of an edition of another version', async () => {
    await expect(read([{ file: 'structure.json', text: '{}' }])).rejects.toThrow(BadDatasetError);
  });
});
