import { describe, expect, it } from 'vitest';
import { listPaperWords } from '../../../src/core/communities/paper-words.ts';

describe('listPaperWords', () => {
  it('gives no word for no paper', () => {
    expect(listPaperWords([])).toEqual({ vectors: [], wordCount: 0 });
  });

  it('keeps words that two papers share and few use, whatever their case', () => {
    const titles = ['Sheaf the', 'SHEAF the', 'once the', ...Array<string>(9).fill('the')];
    const { vectors, wordCount } = listPaperWords(papersOf(titles));
    expect(wordCount).toBe(1);
    expect(vectors.map((vector) => vector.features)).toEqual([[0], [0], ...Array(10).fill([])]);
  });

  it('weighs a word by its frequency, sublinearly, and its rarity', () => {
    const titles = ['sheaf sheaf', 'sheaf', ...Array<string>(8).fill('-')];
    const { vectors } = listPaperWords(papersOf(titles));
    // A word of the title counts twice.
    expect(vectors[0]?.weights[0]).toBeCloseTo((1 + Math.log(4)) * Math.log(5), 4);
    expect(vectors[1]?.weights[0]).toBeCloseTo((1 + Math.log(2)) * Math.log(5), 4);
  });

  it('takes the forms of a word for one', () => {
    const titles = ['classify', 'classified', ...Array<string>(8).fill('-')];
    expect(listPaperWords(papersOf(titles)).wordCount).toBe(1);
  });

  it('reads words of any alphabet', () => {
    const titles = ['Größe', 'größe', ...Array<string>(8).fill('-')];
    expect(listPaperWords(papersOf(titles)).wordCount).toBe(1);
  });

  it('does not count a title taken from the abstract twice', () => {
    const papers = ['a', 'b'].map((id) => ({
      id,
      title: 'Sheaf.',
      titleSource: 'abstract' as const,
      abstract: 'Sheaf.',
    }));
    const { vectors } = listPaperWords([...papers, ...papersOf(Array<string>(8).fill('-'))]);
    expect(vectors[0]?.weights[0]).toBeCloseTo(Math.log(5), 4);
  });
});

function papersOf(titles: readonly string[]) {
  return titles.map((title, number) => ({ id: `${number}`, title }));
}
