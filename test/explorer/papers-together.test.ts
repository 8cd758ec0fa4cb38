import { describe, expect, it } from 'vitest';
import type { DatasetTexts, PaperText } from '../../src/core/types.ts';
import { papersTogether } from '../../src/explorer/papers-together.ts';

function textsOf(papers: number[][]): DatasetTexts {
  const naming = (concepts: number[]): PaperText => ({
    sentences: { title: [], abstract: [] },
    concepts: concepts.map((concept) => ({ concept, weight: 1, form: '', mentions: [] })),
  });
  return {
    format: 'throughline-texts',
    version: 1,
    inputHash: '',
    undrawn: [],
    papers: papers.map(naming),
  };
}

describe('papersTogether', () => {
  it('is nothing without papers', () => {
    expect(papersTogether(textsOf([]), [0, 1])).toEqual({ of: [0, 0], together: 0 });
  });

  it('counts a paper on both once', () => {
    const texts = textsOf([[0, 1], [1], [2], [0, 2, 1]]);
    expect(papersTogether(texts, [0, 1])).toEqual({ of: [2, 3], together: 3 });
  });
});
