import { describe, expect, it } from 'vitest';
import { collectEvidence } from '../../../src/core/shared/evidence.ts';
import type { MapPaper, PaperText } from '../../../src/core/types.ts';

const paper: MapPaper = {
  id: 'a',
  title: 'Attention layers',
  x: 0,
  y: 0,
  community: 0,
  parts: [],
  confidence: 1,
  participation: 0,
  betweenness: 0,
};
const abstract = 'We prune layers. Attention is kept. Layers and attention differ.';
const text: PaperText = {
  abstract,
  sentences: {
    title: [{ start: 0, end: 16 }],
    abstract: [
      { start: 0, end: 17 },
      { start: 17, end: 36 },
      { start: 36, end: 64 },
    ],
  },
  concepts: [
    {
      concept: 3,
      weight: 1,
      form: 'attention',
      mentions: [
        { field: 'title', sentence: 0, start: 0, end: 9 },
        { field: 'abstract', sentence: 1, start: 17, end: 26 },
        { field: 'abstract', sentence: 2, start: 47, end: 56 },
      ],
    },
  ],
};

describe('collectEvidence', () => {
  it('gives the bare title before the texts have arrived', () => {
    expect(collectEvidence(paper, undefined, 3)).toEqual({
      title: [{ start: 0, text: 'Attention layers', mark: undefined }],
      sentences: [],
      keywords: [],
    });
  });

  it('gives the keywords that name the concept, marked', () => {
    const given = { ...paper, keywords: ['pruning', 'self-attention'] };
    const inKeywords: PaperText = {
      abstract,
      sentences: {
        title: [],
        abstract: [],
        keywords: [
          { start: 0, end: 7 },
          { start: 9, end: 23 },
        ],
      },
      concepts: [
        {
          concept: 3,
          weight: 1,
          form: 'attention',
          mentions: [{ field: 'keywords', sentence: 1, start: 14, end: 23 }],
        },
      ],
    };
    expect(collectEvidence(given, inKeywords, 3).keywords).toEqual([
      [
        { start: 9, text: 'self-', mark: undefined },
        { start: 14, text: 'attention', mark: true },
      ],
    ]);
  });

  it('gives no sentence of a concept that the paper does not name', () => {
    expect(collectEvidence(paper, text, 4).sentences).toEqual([]);
  });

  it('gives the sentences that name the concept, marked, without the space between them', () => {
    const { title, sentences } = collectEvidence(paper, text, 3);
    expect(title.filter(({ mark }) => mark).map((segment) => segment.text)).toEqual(['Attention']);
    expect(sentences.map((sentence) => sentence.map((segment) => segment.text))).toEqual([
      ['Attention', ' is kept.'],
      ['Layers and ', 'attention', ' differ.'],
    ]);
  });

  it('marks mentions that overlap as one', () => {
    const overlapping = {
      ...text,
      concepts: [
        {
          concept: 3,
          weight: 1,
          form: 'layers',
          mentions: [
            { field: 'title' as const, sentence: 0, start: 0, end: 12 },
            { field: 'title' as const, sentence: 0, start: 10, end: 16 },
          ],
        },
      ],
    };
    expect(collectEvidence(paper, overlapping, 3).title).toEqual([
      { start: 0, text: 'Attention layers', mark: true },
    ]);
  });
});
