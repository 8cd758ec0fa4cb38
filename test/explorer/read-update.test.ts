import { describe, expect, it } from 'vitest';
import { encodeDataset } from '../../src/core/dataset/codec.ts';
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

const before = filesOf(['One']);
const after = filesOf(['One', 'Two']);
const read = (old: ReturnType<typeof filesOf> | null) =>
  readUpdate({ files: async () => after, filesBefore: async () => old }, 'k3x');

describe('the update of an own map', () => {
  it('is told from the two editions that are kept', async () => {
    expect((await read(before))?.papers.added.map(({ title }) => title)).toEqual(['Two']);
  });

  it('is none without an edition before', async () => {
    expect(await read(null)).toBeNull();
  });

  it('is told of an edition of another version', async () => {
    const older = before.map(({ file, text }) => ({
      file,
      text: text.replace(/"version":\d+/, '"version":1'),
    }));
    expect((await read(older))?.papers.same).toBe(1);
  });

  it.each(['', '[]', '{}', '{"papers":[],"concepts":{}}'])(
    'is none of what is no map: %s',
    async (text) => {
      expect(
        await read([
          { file: 'structure.json', text },
          { file: 'texts.json', text },
        ]),
      ).toBeNull();
    },
  );

  it('leaves out what is no paper and no concept', async () => {
    const structure = {
      papers: [7, { id: 'x' }, { id: 'y', title: 'One', year: '2020' }],
      concepts: [null],
    };
    const texts = { papers: [] };
    const update = await read([
      { file: 'structure.json', text: JSON.stringify(structure) },
      { file: 'texts.json', text: JSON.stringify(texts) },
    ]);
    expect(update?.papers).toMatchObject({ gone: [], changed: [], same: 1 });
    expect(update?.papers.added).toHaveLength(1);
  });
});
