import { beforeAll, describe, expect, it } from 'vitest';
import { checkRobustness } from '../../../src/core/robustness/check-robustness.ts';
import { refreshDataset } from '../../../src/core/run.ts';
import type { Paper, PublishedDataset, RobustnessReport } from '../../../src/core/types.ts';
import { calm } from '../concepts-of.ts';
import { datasetOf } from '../dataset-of.ts';

const control = { checkpoint: calm.checkpoint, found: () => {} };

const subjects = [
  ['bird', 'song', 'throat', 'nest'],
  ['glacier', 'moraine', 'ice', 'valley'],
  ['sonnet', 'verse', 'rhyme', 'stanza'],
];

/** Eight papers to each of three subjects without a word in common, and two words of few papers. */
const papers: Paper[] = subjects.flatMap((words, subject) =>
  Array.from({ length: 8 }, (_, number) => ({
    id: `${subject}${number}`,
    title: words.filter((_, place) => place !== number % 4).join(' '),
    ...(subject === 0 && number < 2 && { abstract: 'feather' }),
  })),
);

let dataset: PublishedDataset;
let report: RobustnessReport;

beforeAll(async () => {
  const rows = [...subjects.flat(), 'feather'].map((label) => ({ label }));
  const { structure, texts } = datasetOf(papers, rows);
  // At a resolution above 1, papers that are all alike fall apart.
  const options = { ...structure.options, resolution: 0.6 };
  const refreshed = await refreshDataset({ structure: { ...structure, options }, texts }, [], calm);
  const { previous: _, ...alone } = refreshed.structure.options;
  dataset = { structure: { ...refreshed.structure, options: alone }, texts: refreshed.texts };
  report = await checkRobustness(dataset, control);
});

describe('checkRobustness', () => {
  it('finds planted communities again whatever is varied', () => {
    expect(dataset.structure.communities).toHaveLength(3);
    const { variants, communities } = report;
    expect(variants).toHaveLength(10);
    for (const variant of variants) expect(variant).toMatchObject({ communities: 3, ari: 1 });
    expect(communities).toEqual(
      [0, 1, 2].map((number) => ({ number, persistence: 1, least: 1, kept: 10 })),
    );
  });

  it('keeps a concept while it is drawn', () => {
    const { concepts, variants } = report;
    const kept = new Map(concepts.map(({ id, kept: times }) => [id, times]));
    expect(kept.get('concept:glacier')).toBe(variants.length);
    // Two papers name it, and two variants ask for three and four.
    expect(kept.get('concept:feather')).toBe(variants.length - 2);
  });

  it('tells of a community that is not found again, and of its concepts', async () => {
    const { structure, texts } = dataset;
    const mixed = structure.papers.map((paper, number) => ({ ...paper, community: number % 3 }));
    const { communities, variants, concepts } = await checkRobustness(
      { structure: { ...structure, papers: mixed }, texts },
      control,
    );
    for (const { ari } of variants) expect(ari).toBeLessThan(0.1);
    for (const { persistence, kept } of communities) {
      expect(persistence).toBeLessThan(0.5);
      expect(kept).toBe(0);
    }
    for (const { kept } of concepts) expect(kept).toBe(0);
  });

  it('tells apart what a map near a previous one owes to that', async () => {
    const { structure, texts } = dataset;
    // The first two subjects as one, as a previous map may have had them.
    const joined = structure.papers.map(({ community }) => (community < 2 ? 0 : 1));
    const near: PublishedDataset = {
      structure: {
        ...structure,
        options: { ...structure.options, previous: structure.inputHash },
        papers: structure.papers.map((paper, number) => ({
          ...paper,
          community: joined[number] ?? 0,
        })),
        communities: structure.communities.slice(0, 2),
      },
      texts,
    };
    const { variants } = await checkRobustness(near, control);
    const [first, ...others] = variants;
    expect(first).toMatchObject({ varied: 'previous', value: 0, communities: 3 });
    expect(first?.ari).toBeLessThan(0.7);
    expect(others).toHaveLength(10);
    for (const { ari } of others) expect(ari).toBe(first?.ari);
  });

  it('names the leading concepts and those of most papers, each once', () => {
    const { structure } = dataset;
    const ids = report.concepts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { leading } of structure.communities) {
      for (const concept of leading) expect(ids).toContain(structure.concepts[concept]?.id);
    }
    expect(ids[0]).toBe(structure.concepts[0]?.id);
  });

  it('gives the same report again, and leaves the dataset as it was', async () => {
    const before = structuredClone(dataset);
    expect(await checkRobustness(dataset, control)).toEqual(report);
    expect(dataset).toEqual(before);
  });

  it('tells of each variant as it is done', async () => {
    const seen: unknown[] = [];
    const found = (variant: unknown, done: number, total: number) => {
      seen.push([variant, done, total]);
    };
    await checkRobustness(dataset, { ...control, found });
    expect(seen).toEqual(report.variants.map((variant, place) => [variant, place + 1, 10]));
  });

  it('stops with the error of the driver', async () => {
    const stop = new Error('stop');
    const cancelled = { ...control, checkpoint: () => Promise.reject(stop) };
    await expect(checkRobustness(dataset, cancelled)).rejects.toBe(stop);
  });
});
