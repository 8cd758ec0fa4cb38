import { describe, expect, it } from 'vitest';
import { partKeywords } from '../../../src/core/corpus/index-terms.ts';

describe('keywords are', () => {
  it.each([
    ['of no database', ['voles', 'field margins'], []],
    ['of a database without index terms', ['voles', 'adult'], ['IEEE Xplore']],
    ['with one word that indexers like', ['Voles', 'human', 'Owls'], []],
    ['of titles in brackets', ['[Ru(bpy)3]2+ complexes', 'photochemistry'], []],
  ])('the authors’ own %s', (_, keywords, databases) => {
    expect(partKeywords(keywords, databases)).toEqual({ own: keywords, indexed: [] });
  });

  it.each([
    ['from Embase', ['vole', 'field margin'], ['Embase']],
    ['from PubMed by EndNote', ['Arvicolinae'], ['NLM']],
    ['with main topics', ['*Arvicolinae', 'Ecosystem'], []],
    ['with qualifiers', ['Boswellia/*chemistry'], []],
    ['with qualifiers in brackets', ['diabetes mellitus/dt [Drug Therapy]'], []],
    ['with what is said of every paper', ['Humans', 'Arvicolinae', 'Female'], []],
  ])('an indexer’s %s', (_, keywords, databases) => {
    expect(partKeywords(keywords, databases)).toEqual({ own: [], indexed: keywords });
  });

  it('parted where Scopus joins both', () => {
    const keywords = ['Illness anxiety', 'FODMAP', '5-HT', 'adult', 'Article', 'human', 'distress'];
    expect(partKeywords(keywords)).toEqual({
      own: ['Illness anxiety', 'FODMAP', '5-HT'],
      indexed: ['adult', 'Article', 'human', 'distress'],
    });
  });
});
