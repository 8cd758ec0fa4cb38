import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodeDataset } from '../../src/core/dataset/codec.ts';
import { conceptRadius, nodeGap, paperRadius } from '../../src/core/layout/frame.ts';
import { refreshDataset, runPipeline } from '../../src/core/run.ts';
import { BadCorpusError, BadOptionError } from '../../src/core/shared/errors.ts';
import { sha256Hex } from '../../src/core/shared/hash.ts';
import { createRandom } from '../../src/core/shared/random.ts';
import type {
  CurationEdit,
  Paper,
  PublishedDataset,
  Stage,
  StageProgress,
} from '../../src/core/types.ts';
import { calm } from './concepts-of.ts';

const choices = { name: 'map' };
const small: Paper[] = [
  {
    id: 'a',
    title: 'Attention heads',
    abstract: 'Attention heads copy tokens in language models.',
  },
  {
    id: 'b',
    title: 'Language models',
    abstract: 'Language models keep memory in attention heads.',
  },
  { id: 'c', title: 'Graph diffusion', abstract: 'Graph diffusion smooths node features.' },
  { id: 'd', title: 'Node features', abstract: 'Node features and graph diffusion, revisited.' },
];

describe('runPipeline', () => {
  it('refuses a corpus without papers', async () => {
    await expect(runPipeline([], choices, calm)).rejects.toThrow(BadCorpusError);
  });

  it('refuses an option outside its range before any work', async () => {
    const untouched = { progress: () => expect.fail(), checkpoint: () => expect.fail() };
    const run = runPipeline(small, { ...choices, resolution: 0 }, untouched);
    await expect(run).rejects.toThrow(BadOptionError);
  });

  it('maps one paper', async () => {
    const { structure } = await runPipeline(small.slice(0, 1), choices, calm);
    expect(structure.counts).toMatchObject({ papers: 1, concepts: 0, communities: 1 });
    expect(structure.modularity).toBe(0);
  }, 30_000);

  it('draws what one paper alone names when one paper is enough', async () => {
    const { structure } = await runPipeline(small.slice(0, 1), { ...choices, minPapers: 1 }, calm);
    expect(structure.counts.concepts).toBe(structure.counts.allConcepts);
    expect(structure.counts.concepts).toBeGreaterThan(0);
  });

  it('applies edits after extraction, and draws what they keep', async () => {
    const alone = { id: 'e', title: 'Bacterial membranes resist antibiotics' };
    const corpus = [...small, alone];
    const found = await runPipeline(corpus, choices, calm);
    const [first] = found.structure.concepts;
    const [rare] = found.texts.undrawn;
    const curation: CurationEdit[] = [
      { kind: 'rename', concept: first?.id ?? '', label: 'Another name' },
      { kind: 'keep', concept: rare?.label ?? '' },
      { kind: 'hide', concept: 'no such concept' },
    ];
    const { structure } = await runPipeline(corpus, { ...choices, curation }, calm);
    const labels = structure.concepts.map(({ label }) => label);
    expect(labels).toContain('Another name');
    expect(labels).toContain(rare?.label);
    expect(structure.concepts).toHaveLength(found.structure.concepts.length + 1);
    expect(structure.curation?.map(({ applied }) => applied)).toEqual([true, true, false]);
    expect(found.structure).not.toHaveProperty('curation');
  });

  it('gives what a refresh of the map without the edits gives, laid out near it', async () => {
    const curation: CurationEdit[] = [
      { kind: 'merge', from: ['memory'], into: 'language model' },
      { kind: 'broader', concept: 'attention head', broader: 'language model' },
      { kind: 'hide', concept: 'diffusion' },
    ];
    const published = await runPipeline(small, choices, calm);
    const previous = published.structure;
    const built = await runPipeline(small, { ...choices, curation, previous }, calm);
    const refreshed = await refreshDataset(published, curation, calm);
    expect(encodeDataset(refreshed)).toEqual(encodeDataset(built));
  });

  it('refreshes to what a build at the resolution makes', async () => {
    const loaded = await runPipeline(small, choices, calm);
    const previous = loaded.structure;
    const built = await runPipeline(small, { ...choices, resolution: 3, previous }, calm);
    const refreshed = await refreshDataset(loaded, [], calm, { resolution: 3 });
    expect(encodeDataset(refreshed)).toEqual(encodeDataset(built));
    await expect(refreshDataset(loaded, [], calm, { resolution: 0 })).rejects.toThrow(
      BadOptionError,
    );
  });

  it('says what it needs to keep a word that is no concept', async () => {
    const curation: CurationEdit[] = [{ kind: 'keep', concept: 'results' }];
    const corpus = [...small, { id: 'e', title: 'Results of diffusion' }];
    const built = await runPipeline(corpus, { ...choices, curation }, calm);
    expect(built.structure.curation?.[0]?.reason).toContain('needs a vocabulary');
    const vocabulary = { terms: [{ label: 'results', synonyms: [], broader: [] }] };
    const known = await runPipeline(corpus, { ...choices, vocabulary, curation }, calm);
    expect(known.structure.concepts).toContainEqual(
      expect.objectContaining({ label: 'results', papers: 1, kept: true }),
    );
    const refreshed = await refreshDataset(
      await runPipeline(corpus, choices, calm),
      curation,
      calm,
    );
    expect(refreshed.structure.curation?.[0]?.reason).toContain('needs a build of the papers');
  });

  it('stores which vocabulary it used', async () => {
    const vocabulary = { terms: [{ label: 'memory', synonyms: [], broader: [] }] };
    const { structure } = await runPipeline(small, { ...choices, vocabulary }, calm);
    expect(structure.options.vocabulary).toEqual({
      terms: 1,
      hash: sha256Hex('[["memory",[],[]]]'),
    });
  });

  it('announces every stage in order, from none done to all done', async () => {
    const events: StageProgress[] = [];
    await runPipeline(small, choices, { ...calm, progress: (event) => events.push(event) });
    const stages = [...new Set(events.map(({ stage }) => stage))];
    expect(stages).toEqual<Stage[]>([
      'concepts',
      'graph',
      'bridges',
      'neighbors',
      'communities',
      'layout',
      'dataset',
    ]);
    for (const stage of stages) {
      const own = events.filter((event) => event.stage === stage);
      expect(own[0]?.done).toBe(0);
      expect(own.at(-1)?.done).toBe(own.at(-1)?.total);
      expect(own.every(({ done }, place) => done >= (own[place - 1]?.done ?? 0))).toBe(true);
    }
  });

  it('stops with the error of the driver', async () => {
    const stop = new Error('stop');
    for (const passed of [0, 3, 30]) {
      let checkpoints = 0;
      const checkpoint = async () => {
        if (checkpoints++ === passed) throw stop;
      };
      await expect(runPipeline(small, choices, { ...calm, checkpoint })).rejects.toBe(stop);
    }
  });

  it('gives the same bytes for any order of the papers', async () => {
    const bytes = await bytesOf(small);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(small, { minLength: small.length }), async (papers) => {
        expect(await bytesOf(papers)).toEqual(bytes);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the default corpus', () => {
  const text = readFileSync(new URL('../../public/corpus/papers.json', import.meta.url), 'utf8');
  const papers = JSON.parse(text) as Paper[];
  let dataset: PublishedDataset;

  beforeAll(async () => {
    dataset = await runPipeline(papers, { name: 'default' }, calm);
  }, 60_000);

  it('gives the same bytes twice, and shuffled', async () => {
    const random = createRandom(5);
    const shuffled = papers
      .map((paper) => ({ paper, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ paper }) => paper);
    const bytes = encodeDataset(dataset).map((file) => file.text);
    expect(await bytesOf(papers, 'default')).toEqual(bytes);
    expect(await bytesOf(shuffled, 'default')).toEqual(bytes);
  }, 60_000);

  it('is mapped into about as many communities as people make of it, none of one or two papers', () => {
    const { communities } = dataset.structure;
    expect(communities.length).toBeGreaterThanOrEqual(6);
    expect(communities.length).toBeLessThanOrEqual(16);
    expect(Math.min(...communities.map((community) => community.papers))).toBeGreaterThan(2);
  });

  it('names every community differently', () => {
    const leading = dataset.structure.communities.flatMap((community) => community.leading);
    expect(new Set(leading).size).toBe(leading.length);
  });

  it('counts what it holds', () => {
    const { counts, communities, ...structure } = dataset.structure;
    expect(counts).toMatchObject({
      papers: 62,
      concepts: structure.concepts.length,
      mentionLinks: structure.mentions.length,
      cooccurrenceLinks: structure.cooccurrences.length,
      similarityLinks: structure.similarities.length,
      communities: communities.length,
    });
    const members = communities.map((community) => community.papers + community.concepts);
    expect(members.reduce((sum, size) => sum + size, 0)).toBe(62 + counts.concepts);
  });

  it('lets no two nodes overlap', () => {
    const nodes = [
      ...dataset.structure.papers.map(({ x, y }) => ({ x, y, radius: paperRadius })),
      ...dataset.structure.concepts.map(({ x, y, papers: count }) => ({
        x,
        y,
        radius: conceptRadius(count),
      })),
    ];
    for (const [number, a] of nodes.entries()) {
      for (const b of nodes.slice(number + 1)) {
        const distance = Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
        expect(distance).toBeGreaterThan(a.radius + b.radius + nodeGap - 0.05);
      }
    }
  });
});

async function bytesOf(papers: readonly Paper[], name = 'map'): Promise<string[]> {
  const dataset = await runPipeline(papers, { name }, calm);
  return encodeDataset(dataset).map(({ text }) => text);
}
