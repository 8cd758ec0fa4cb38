/** The package as a program that depends on it sees it. */
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/library/index.ts';

const { decodeStructure, decodeTexts, encodeDataset, exportDataset, readPapers, runPipeline } =
  library;

const lines = [
  { title: 'Sleep and memory', abstract: 'Slow-wave sleep supports memory consolidation.' },
  { title: 'Replay', abstract: 'Replay during slow-wave sleep strengthens memory traces.' },
  { title: 'Forgetting', abstract: 'Interference between memory traces explains forgetting.' },
].map((paper) => JSON.stringify(paper));
const text = lines.join('\n');

async function buildDataset() {
  return runPipeline(readPapers([{ name: 'sleep.jsonl', text }]).papers, { name: 'Sleep' });
}

describe('readPapers', () => {
  it('throws when no file holds a paper, with what is wrong', () => {
    expect(() => readPapers([{ name: 'empty.txt', text: '' }])).toThrow(
      expect.objectContaining({
        code: 'bad-corpus',
        message: expect.stringContaining('empty.txt'),
      }),
    );
    expect(() => readPapers([])).toThrow(expect.objectContaining({ code: 'bad-corpus' }));
  });

  it('reads packed bytes as it reads text, and keeps what can be read beside what cannot', () => {
    const bytes = gzipSync(new TextEncoder().encode(text));
    const reading = readPapers([
      { name: 'sleep.jsonl.gz', bytes },
      { name: 'picture.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) },
    ]);
    expect(reading.papers).toEqual(readPapers([{ name: 'sleep.jsonl', text }]).papers);
    expect(reading.files.map(({ problem }) => problem?.code)).toEqual([undefined, 'binary']);
  });
});

describe('a dataset', () => {
  it('is built without a control, equally each time', async () => {
    const [one, other] = [await buildDataset(), await buildDataset()];
    expect(one.structure.counts.papers).toBe(3);
    expect(encodeDataset(one)).toEqual(encodeDataset(other));
  });

  it('is read back as it was written', async () => {
    const dataset = await buildDataset();
    const [structureFile, textsFile] = encodeDataset(dataset);
    const structure = decodeStructure(structureFile?.text ?? '');
    expect(structure).toEqual(dataset.structure);
    expect(decodeTexts(textsFile?.text ?? '', structure)).toEqual(dataset.texts);
  });
});

describe('exportDataset', () => {
  it('gives the whole map under its name, or a part under that of its subject', async () => {
    const dataset = await buildDataset();
    expect(exportDataset(dataset, 'gexf').map(({ file }) => file)).toEqual(['sleep.gexf']);
    const subgraph = library.selectEgoNetwork(dataset.structure, { kind: 'paper', number: 0 }, 1);
    const scope = { kind: 'ego', subject: 'Replay' } as const;
    const [part] = exportDataset(dataset, 'graphology', { subgraph, scope });
    expect(part?.file).toBe('sleep-replay-graphology.json');
    const { nodes } = JSON.parse(library.textOf(part ?? expect.fail()));
    expect(nodes).toHaveLength(1 + subgraph.concepts.length);
  });
});
