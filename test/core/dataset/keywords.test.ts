import { beforeAll, describe, expect, it } from 'vitest';
import { decodeStructure, decodeTexts, encodeDataset } from '../../../src/core/dataset/codec.ts';
import { verifyDataset } from '../../../src/core/dataset/verify-dataset.ts';
import { runPipeline } from '../../../src/core/run.ts';
import { BadDatasetError } from '../../../src/core/shared/errors.ts';
import type { Paper, PublishedDataset } from '../../../src/core/types.ts';
import { calm } from '../concepts-of.ts';

const papers: Paper[] = [
  {
    id: 'a',
    title: 'Reading graphs',
    abstract: 'Graph kernels compare graphs.',
    keywords: ['human', 'graph kernels'],
  },
  { id: 'b', title: 'Kerne', keywords: ['graph kernel'], language: 'de', textLanguage: 'de' },
  {
    id: 'c',
    title: 'Trees',
    abstract: 'A tree is a graph.',
    completedFrom: { abstract: 'Crossref' },
  },
];

let dataset: PublishedDataset;
let texts: string[];

beforeAll(async () => {
  dataset = await runPipeline(papers, { name: 'small', minPapers: 1 }, calm);
  texts = encodeDataset(dataset).map(({ text }) => text);
});

function decode([structureText = '', textsText = '']: readonly string[]): PublishedDataset {
  const structure = decodeStructure(structureText);
  return { structure, texts: decodeTexts(textsText, structure) };
}

describe('a dataset with keywords', () => {
  it('comes back as it went, and is sound', () => {
    const decoded = decode(texts);
    expect(decoded).toEqual(dataset);
    expect(() => verifyDataset(decoded)).not.toThrow();
  });

  it('has mentions in keywords, and sentences of them where there are any', () => {
    const [first, , third] = dataset.texts.papers;
    const mentions = first?.concepts.flatMap((concept) => concept.mentions) ?? [];
    expect(mentions).toContainEqual({ field: 'keywords', sentence: 1, start: 7, end: 20 });
    expect(first?.sentences.keywords).toHaveLength(2);
    expect(third?.sentences).not.toHaveProperty('keywords');
  });

  it('of version 3, which has none, opens', async () => {
    const bare = papers.map(({ keywords: _, textLanguage: __, ...paper }) => paper);
    const old = await runPipeline(bare, { name: 'small', minPapers: 1 }, calm);
    const third = encodeDataset(old).map(({ text }) => text.replace('"version":4', '"version":3'));
    expect(third[0]).toContain('"version":3');
    expect(decode(third)).toEqual(old);
  });

  it('is refused where a mention lies outside of its keyword', () => {
    const [structure = '', text = ''] = texts;
    const wrong = text.replace('[2,1,7,20]', '[2,1,7,21]');
    expect(wrong).not.toBe(text);
    expect(() => decode([structure, wrong])).toThrow(BadDatasetError);
  });

  it('is refused where the service that completed a field is no text', () => {
    const [structure = '', text = ''] = texts;
    const wrong = structure.replace('{"abstract":"Crossref"}', '{"abstract":1}');
    expect(wrong).not.toBe(structure);
    expect(() => decode([wrong, text])).toThrow(BadDatasetError);
  });
});
