import { describe, expect, it } from 'vitest';
import type { MapPaper, PaperField, PaperText } from '../../../src/core/types.ts';
import { collectPairEvidence } from '../../../src/ui/details/pair-evidence.ts';

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

function textOf(...concepts: [PaperField, number, number, number][][]): PaperText {
  return {
    abstract,
    sentences: {
      title: [{ start: 0, end: 16 }],
      abstract: [
        { start: 0, end: 17 },
        { start: 17, end: 36 },
        { start: 36, end: 64 },
      ],
    },
    concepts: concepts.map((mentions, concept) => ({
      concept,
      weight: 1,
      form: '',
      mentions: mentions.map(([field, sentence, start, end]) => ({ field, sentence, start, end })),
    })),
  };
}

const texts = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join('');

describe('collectPairEvidence', () => {
  it('gives the bare title before the texts have arrived', () => {
    expect(collectPairEvidence(paper, undefined, [0, 1])).toEqual({
      title: [{ start: 0, text: 'Attention layers', mark: undefined }],
      sentences: [],
      shortest: [],
      keywords: [],
      together: false,
    });
  });

  it('gives the keywords that name either, in order', () => {
    const given = { ...paper, keywords: ['layers', 'speed', 'attention'] };
    const text = textOf([['keywords', 2, 15, 24]], [['keywords', 0, 0, 6]]);
    text.sentences.keywords = [
      { start: 0, end: 6 },
      { start: 8, end: 13 },
      { start: 15, end: 24 },
    ];
    expect(collectPairEvidence(given, text, [0, 1])).toMatchObject({
      keywords: [[{ text: 'layers', mark: 'second' }], [{ text: 'attention', mark: true }]],
      sentences: [],
      together: false,
    });
  });

  it('prefers the sentence that names both, each under its own marker', () => {
    const text = textOf(
      [
        ['abstract', 1, 17, 26],
        ['abstract', 2, 47, 56],
      ],
      [
        ['abstract', 0, 9, 15],
        ['abstract', 2, 36, 42],
      ],
    );
    const { sentences, shortest, together } = collectPairEvidence(paper, text, [0, 1]);
    expect(sentences).toHaveLength(3);
    expect(shortest).toEqual([
      [
        { start: 36, text: 'Layers', mark: 'second' },
        { start: 42, text: ' and ', mark: undefined },
        { start: 47, text: 'attention', mark: true },
        { start: 56, text: ' differ.', mark: undefined },
      ],
    ]);
    expect(together).toBe(true);
  });

  it('gives the first sentence of each where none names both, in order', () => {
    const text = textOf([['abstract', 1, 17, 26]], [['abstract', 0, 9, 15]]);
    const { shortest, together } = collectPairEvidence(paper, text, [0, 1]);
    expect(shortest.map(texts)).toEqual(['We prune layers.', 'Attention is kept.']);
    expect(together).toBe(false);
  });

  it('takes a title that names both for one sentence', () => {
    const text = textOf([['title', 0, 0, 9]], [['title', 0, 10, 16]]);
    const { title, sentences, together } = collectPairEvidence(paper, text, [0, 1]);
    expect(title.map(({ mark }) => mark)).toEqual([true, undefined, 'second']);
    expect(sentences).toEqual([]);
    expect(together).toBe(true);
  });
});
