import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { curateDataset } from '../../../src/core/curation/curate-dataset.ts';
import { decodeStructure, decodeTexts, encodeDataset } from '../../../src/core/dataset/codec.ts';
import { takeApart } from '../../../src/core/dataset/take-apart.ts';
import { verifyDataset } from '../../../src/core/dataset/verify-dataset.ts';
import { measureParticipation } from '../../../src/core/graph/participation.ts';
import { refreshDataset } from '../../../src/core/run.ts';
import type {
  CurationEdit,
  MapChange,
  MapPaper,
  Paper,
  PublishedDataset,
} from '../../../src/core/types.ts';
import { calm } from '../concepts-of.ts';
import { datasetOf } from '../dataset-of.ts';

const papers = (
  JSON.parse(readFileSync(new URL('../../golden/corpus.json', import.meta.url), 'utf8')) as Paper[]
).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Concepts of the golden corpus, each in two papers or more unless it is said. */
const rows = [
  { label: 'neural network', forms: ['neural network', 'neural networks'] },
  { label: 'bird song', forms: ['bird song', 'Bird song', 'bird songs'] },
  { label: 'field recording', forms: ['field recording', 'field recordings', 'Field recordings'] },
  { label: 'background noise', forms: ['background noise', 'Background noise'] },
  { label: 'noise' },
];

let loaded: PublishedDataset;

beforeAll(async () => {
  loaded = await refreshDataset(datasetOf(papers, rows), [], calm);
});

const merge: CurationEdit = { kind: 'merge', from: ['bird song'], into: 'field recording' };
const rename: CurationEdit = { kind: 'rename', concept: 'neural network', label: 'network' };

function unchanged(communities: number): MapChange {
  return {
    papers: { added: [], gone: [], moved: [] },
    concepts: { added: [], gone: [], moved: [] },
    communities: { continued: [...Array(communities).keys()], gone: [] },
    medianDistance: 0,
  };
}

function conceptCalled(dataset: PublishedDataset, label: string) {
  return dataset.structure.concepts.find((concept) => concept.label === label);
}

describe('curateDataset', () => {
  it('gives the same dataset for no edits, and for the edits without the last', () => {
    expect(curateDataset(loaded, [])).toEqual(loaded);
    expect(curateDataset(loaded, [merge])).toEqual(curateDataset(loaded, [merge]));
  });

  it('gives a dataset that can be stored', () => {
    const curated = curateDataset(loaded, [merge, rename]);
    const [structure, texts] = encodeDataset(curated);
    const decoded = decodeStructure(structure?.text ?? '');
    expect(decoded).toEqual(curated.structure);
    expect(decodeTexts(texts?.text ?? '', decoded)).toEqual(curated.texts);
  });

  it('keeps places, and puts a merged concept at the place of the target', () => {
    const { structure } = curateDataset(loaded, [merge]);
    const placesOf = (papers: readonly MapPaper[]) =>
      papers.map(({ id, x, y, community }) => ({ id, x, y, community }));
    expect(placesOf(structure.papers)).toEqual(placesOf(loaded.structure.papers));
    for (const { id, x, y, community } of structure.concepts) {
      const before = loaded.structure.concepts.find((concept) => concept.id === id);
      expect({ x, y, community }).toEqual({
        x: before?.x,
        y: before?.y,
        community: before?.community,
      });
    }
    expect(structure.concepts).toHaveLength(loaded.structure.concepts.length - 1);
  });

  it('measures bridges anew, as a refresh does that finds the same communities', async () => {
    const { structure } = curateDataset(loaded, [merge]);
    const mentions = structure.mentions;
    const participation = measureParticipation(mentions, {
      papers: structure.papers.map(({ community }) => community),
      concepts: structure.concepts.map(({ community }) => community),
    });
    expect(structure.papers.map((paper) => paper.participation)).toEqual(participation.papers);
    const refreshed = await refreshDataset(loaded, [merge], calm);
    const betweenness = refreshed.structure.concepts.map((concept) => concept.betweenness);
    expect(structure.concepts.map((concept) => concept.betweenness)).toEqual(betweenness);
  });

  it('carries betweenness over on a large map', () => {
    const many = Array.from({ length: 1500 }, (_, number) => ({
      id: String(number).padStart(4, '0'),
      title: number === 0 ? 'word0 on tape' : `word${number % 50}`,
    }));
    const words = many.slice(0, 50).map((_, number) => ({ label: `word${number}` }));
    const { structure, texts } = datasetOf(many, [...words, { label: 'tape' }]);
    const betweenness = 0.125;
    const large: PublishedDataset = {
      structure: {
        ...structure,
        papers: structure.papers.map((paper) => ({ ...paper, betweenness })),
        concepts: structure.concepts.map((concept) => ({ ...concept, betweenness })),
      },
      texts,
    };
    const edited = curateDataset(large, [{ kind: 'keep', concept: 'tape' }]).structure;
    expect(edited.papers.every((paper) => paper.betweenness === betweenness)).toBe(true);
    const fresh = edited.concepts.filter((concept) => concept.betweenness !== betweenness);
    expect(fresh).toMatchObject([{ label: 'tape', betweenness: 0 }]);
  }, 30_000);

  it('counts concepts and links anew', () => {
    const { structure, texts } = curateDataset(loaded, [merge]);
    const concepts = structure.concepts.length;
    expect(structure.counts).toMatchObject({
      concepts,
      allConcepts: concepts + texts.undrawn.length,
      mentionLinks: structure.mentions.length,
      cooccurrenceLinks: structure.cooccurrences.length,
      similarityLinks: structure.similarities.length,
    });
    const sizes = structure.communities.map((community) => community.concepts);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(concepts);
    structure.concepts.forEach((concept, number) => {
      const links = structure.mentions.filter((link) => link.concept === number);
      expect(links).toHaveLength(concept.papers);
    });
  });

  it('has the links that the stages of a build find for the same edits', async () => {
    const edits = [merge, rename];
    const refreshed = await refreshDataset(loaded, edits, calm);
    const curated = curateDataset(loaded, edits);
    expect(curated.structure.mentions).toEqual(refreshed.structure.mentions);
    expect(curated.structure.cooccurrences).toEqual(refreshed.structure.cooccurrences);
    expect(curated.structure.similarities).toEqual(refreshed.structure.similarities);
    expect(curated.structure.curation).toEqual(refreshed.structure.curation);
    expect(curated.structure.counts.concepts).toBe(refreshed.structure.counts.concepts);
    expect(curated.texts).toEqual(refreshed.texts);
  });

  it('draws what is kept, near its papers and apart from other nodes', () => {
    const rare = datasetOf(papers, rows, 99);
    expect(rare.structure.concepts).toEqual([]);
    const { structure } = curateDataset(rare, [{ kind: 'keep', concept: 'noise' }]);
    const [noise] = structure.concepts;
    expect(noise?.label).toBe('noise');
    for (const { x, y } of structure.papers) {
      expect(Math.hypot(x - (noise?.x ?? x), y - (noise?.y ?? y))).toBeGreaterThan(4);
    }
  });

  it('leaves drawn what the build was told to keep', () => {
    const kept = curateDataset(datasetOf(papers, rows, 99), [{ kind: 'keep', concept: 'noise' }]);
    const again = curateDataset(kept, [rename]);
    expect(again.structure.concepts.map(({ label }) => label)).toEqual(['noise']);
    expect(again.structure.curation?.map(({ applied }) => applied)).toEqual([true, true]);
  });

  it('leaves drawn what the build was told to keep and an edit makes rare', () => {
    const built = curateDataset(datasetOf(papers, rows), [{ kind: 'keep', concept: 'bird song' }]);
    const song = takeApart(built).concepts.find(({ label }) => label === 'bird song');
    const ids = (song?.papers ?? []).slice(1).map(({ paper }) => papers[paper]?.id ?? '');
    const split: CurationEdit = {
      kind: 'split',
      concept: 'bird song',
      label: 'another song',
      papers: ids,
    };
    const [before, after] = [built, curateDataset(built, [split])];
    expect(conceptCalled(before, 'bird song')?.papers).toBeGreaterThan(1);
    expect(conceptCalled(after, 'bird song')).toMatchObject({ papers: 1, kept: true });
  });

  it('keeps what takes in a concept that the build was told to keep', () => {
    const kept = curateDataset(datasetOf(papers, rows, 99), [
      { kind: 'keep', concept: 'bird song' },
    ]);
    const { structure } = curateDataset(kept, [merge]);
    expect(structure.concepts.map(({ label }) => label)).toEqual(['field recording']);
  });

  it('keeps the names of communities whose leading concepts are as they were', () => {
    const { structure } = curateDataset(loaded, [{ kind: 'hide', concept: 'noise' }]);
    const led = loaded.structure.communities.filter(
      ({ leading }) =>
        leading.length > 0 &&
        leading.every((number) => loaded.structure.concepts[number]?.label !== 'noise'),
    );
    expect(led.length).toBeGreaterThan(0);
    for (const { number, label } of led) expect(structure.communities[number]?.label).toBe(label);
  });

  it('names a community anew when a concept that leads it is called otherwise', () => {
    const [number] =
      loaded.structure.communities.find(({ leading }) => leading.length > 0)?.leading ?? [];
    const label = loaded.structure.concepts[number ?? 0]?.label ?? '';
    const { structure } = curateDataset(loaded, [
      { kind: 'rename', concept: label, label: 'Quite another' },
    ]);
    expect(
      structure.communities.some((community) => community.label.includes('Quite another')),
    ).toBe(true);
    for (const community of structure.communities) {
      for (const leading of community.leading) {
        expect(structure.concepts[leading]?.community).toBe(community.number);
      }
    }
  });

  it('lists the edits of the build, then the new ones', () => {
    const built = curateDataset(loaded, [rename]);
    const missing: CurationEdit = { kind: 'hide', concept: 'nothing' };
    expect(curateDataset(built, [missing]).structure.curation).toEqual([
      { edit: rename, applied: true },
      { edit: missing, applied: false, reason: 'no concept is called "nothing"' },
    ]);
  });

  it('does not change the dataset that was loaded', () => {
    const before = structuredClone(loaded);
    curateDataset(loaded, [merge, rename, { kind: 'hide', concept: 'noise' }]);
    expect(loaded).toEqual(before);
  });

  it('may leave no concept at all', () => {
    const edits = rows.map(({ label }): CurationEdit => ({ kind: 'hide', concept: label }));
    const { structure } = curateDataset(loaded, edits);
    expect(structure.counts).toMatchObject({ concepts: 0, mentionLinks: 0, similarityLinks: 0 });
    expect(structure.communities).toHaveLength(loaded.structure.communities.length);
  });
});

describe('refreshDataset', () => {
  it('gives a mapped dataset again when nothing is edited, and says that nothing changed', async () => {
    const { structure, texts } = await refreshDataset(loaded, [], calm);
    expect(texts).toEqual(loaded.texts);
    expect(structure).toEqual({
      ...loaded.structure,
      options: { ...loaded.structure.options, previous: loaded.structure.inputHash },
      change: unchanged(structure.communities.length),
    });
  });

  it('gives the same again for its own result', async () => {
    const once = await refreshDataset(loaded, [merge], calm);
    const { structure, texts } = await refreshDataset(once, [], calm);
    expect(texts).toEqual(once.texts);
    const change = unchanged(structure.communities.length);
    expect(structure).toEqual({ ...once.structure, change });
    expect(conceptCalled(once, 'bird song')).toBeUndefined();
  });
});

describe('curateDataset on a map with parts', () => {
  /** Two halves of one community, eight papers each. */
  const halves = [
    ['bird song', 'throat pouch', 'nest box', 'wing beat', 'egg shell'],
    ['glacier tongue', 'moraine ridge', 'valley floor', 'melt water', 'sea level'],
  ];
  const everywhere = ['field survey', 'winter season'];
  const divided: Paper[] = halves.flatMap((words, half) =>
    Array.from({ length: 8 }, (_, number) => ({
      id: `${half}${number}`,
      title: [...everywhere, ...words.filter((_, place) => place !== number % 5)].join(', '),
    })),
  );
  let map: PublishedDataset;

  beforeAll(() => {
    const rows = [...everywhere, ...halves.flat()].map((label) => ({ label }));
    const { structure, texts } = datasetOf(divided, rows);
    const placed = structure.papers.map((paper) => ({ ...paper, parts: [Number(paper.id[0])] }));
    map = curateDataset({ structure: { ...structure, papers: placed }, texts }, []);
  });

  /** Every part of a map, with the labels of the concepts that lead it. */
  function partsOf({ structure: { communities, concepts } }: PublishedDataset) {
    return communities.flatMap(({ parts }) =>
      parts.map(({ leading, ...part }) => ({
        ...part,
        leading: leading.map((concept) => concepts[concept]?.label),
      })),
    );
  }

  it('has parts to begin with', () => {
    expect(map.structure.communities[0]?.leading.length).toBeGreaterThan(0);
    expect(partsOf(map).map(({ papers: size }) => size)).toEqual([8, 8]);
    expect(partsOf(map).every(({ leading }) => leading.length > 0)).toBe(true);
    expect(curateDataset(map, [])).toEqual(map);
  });

  it.each([
    ['the first concepts', everywhere],
    ['concepts of a part', (halves[0] ?? []).slice(0, 3)],
    ['all concepts of a part', halves[0] ?? []],
    ['all but one', [...everywhere, ...halves.flat().slice(1)]],
  ])('gives a dataset that is whole when %s are hidden', (_, hidden) => {
    const edits = hidden.map((concept): CurationEdit => ({ kind: 'hide', concept }));
    const curated = curateDataset(map, edits);
    const [structure, texts] = encodeDataset(curated);
    const decoded = decodeStructure(structure?.text ?? '');
    expect(decoded).toEqual(curated.structure);
    verifyDataset({ structure: decoded, texts: decodeTexts(texts?.text ?? '', decoded) });
    expect(partsOf(curated).map(({ papers: size }) => size)).toEqual([8, 8]);
    for (const label of partsOf(curated).flatMap(({ leading }) => leading)) {
      expect(label).toBeDefined();
      expect(hidden).not.toContain(label);
    }
  });
});

describe('takeApart', () => {
  it('gives papers and concepts back as they went in', () => {
    const parts = takeApart(datasetOf(papers, rows));
    expect(parts.papers).toEqual(papers);
    expect(parts.concepts.map(({ label }) => label).sort()).toEqual(
      rows.map(({ label }) => label).sort(),
    );
  });
});
