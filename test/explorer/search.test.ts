import { describe, expect, it } from 'vitest';
import { markMatches, splitWords } from '../../src/explorer/match-ranges.ts';
import { nothingFound } from '../../src/explorer/search/answer.ts';
import { createConceptSearch } from '../../src/explorer/search.ts';
import { structureOf } from '../core/structure-of.ts';
import { createSearchIndex } from './search-of.ts';

const structure = structureOf({
  papers: [
    { title: 'Attention Is All You Need', authors: ['Ashish Vaswani', 'Noam Shazeer'] },
    { title: 'Poincaré Embeddings', authors: ['Maximilian Nickel'], year: 2021, venue: 'NeurIPS' },
    { title: '<img onerror=alert(1)>' },
    { title: 'Tensor2Tensor', authors: ['Ashish Vaswani'] },
  ],
  concepts: [
    { label: 'self-attention', papers: 9 },
    { label: 'attention', papers: 3 },
    { label: 'attention head', papers: 5 },
    {
      label: 'large language model',
      papers: 20,
      variants: [
        { form: 'large language model', count: 3 },
        { form: 'LLMs', count: 2 },
      ],
    },
    { label: '__proto__', papers: 2 },
  ],
  mentions: [],
});
const index = createSearchIndex(structure);
const paper = (number: number) => ({ kind: 'paper' as const, number });
const labelsFor = (query: string) => index.search(query).concepts.hits.map(({ text }) => text);

describe('search', () => {
  it.each(['', '   ', '?!'])('finds nothing for %j', (query) => {
    expect(index.search(query)).toEqual(nothingFound());
  });

  it('puts the exact label first, then what starts with the query, then by papers', () => {
    expect(labelsFor('attention')).toEqual(['attention', 'attention head', 'self-attention']);
  });

  it('finds beginnings of words and words with a slip', () => {
    expect(labelsFor('atten')).toContain('attention');
    expect(labelsFor('atention')).toContain('attention');
  });

  it('finds a concept by a variant and says by which', () => {
    const [hit] = index.search('llms').concepts.hits;
    expect(hit).toMatchObject({
      text: 'large language model',
      via: { field: 'variant', text: 'LLMs', ranges: [{ start: 0, end: 4 }] },
    });
  });

  it('says no variant that differs from the label by a plural or by case', () => {
    const plural = structureOf({
      concepts: [{ label: 'layer', variants: [{ form: 'Layers', count: 2 }] }],
      papers: [],
      mentions: [],
    });
    const [hit] = createSearchIndex(plural).search('layers').concepts.hits;
    expect(hit).toMatchObject({ text: 'layer', via: null });
  });

  it('finds an author with all papers, which do not stand among the papers again', () => {
    const answer = index.search('vaswani');
    expect(answer.authors).toEqual({
      hits: [
        { text: 'Ashish Vaswani', ranges: [{ start: 7, end: 14 }], papers: [paper(0), paper(3)] },
      ],
      total: 1,
      named: true,
    });
    expect(answer.papers.total).toBe(0);
  });

  it('finds a paper by words of its title beside those of its author, and says so', () => {
    const { papers } = index.search('attention shazeer');
    expect(papers.hits).toMatchObject([
      { node: paper(0), via: { field: 'author', text: 'Noam Shazeer' } },
    ]);
  });

  it('finds relatives by their stem, after what is written as asked', () => {
    const related = structureOf({
      papers: [],
      concepts: [
        { label: 'probe', papers: 9 },
        { label: 'probing', papers: 2 },
        { label: 'prune' },
      ],
      mentions: [],
    });
    const relatives = createSearchIndex(related);
    const found = (query: string) => relatives.search(query).concepts.hits.map(({ text }) => text);
    expect(found('probing')).toEqual(['probing', 'probe']);
    expect(found('probe')).toEqual(['probe', 'probing']);
    const [, relative] = relatives.search('probing').concepts.hits;
    expect(relative?.ranges).toEqual([{ start: 0, end: 5 }]);
  });

  it('finds papers by year and no other year, and a venue with its papers', () => {
    expect(index.search('2021').papers.hits).toMatchObject([
      { node: paper(1), via: { field: 'year', text: '2021' } },
    ]);
    expect(index.search('2022').papers.hits).toEqual([]);
    const { venues, papers } = index.search('neurips');
    expect(venues.hits).toMatchObject([{ text: 'NeurIPS', papers: [paper(1)] }]);
    expect(papers.total).toBe(0);
  });

  it('needs every word of the query', () => {
    expect(labelsFor('attention model')).toEqual([]);
  });

  it('overlooks case and diacritics', () => {
    expect(index.search('POINCARE').papers.hits[0]?.node.number).toBe(1);
  });

  it('treats hostile titles and labels as text', () => {
    expect(index.search('onerror').papers.hits[0]?.text).toBe('<img onerror=alert(1)>');
    expect(labelsFor('__proto__')).toEqual(['__proto__']);
    expect(labelsFor('constructor')).toEqual([]);
  });

  it('finds words with a slip or two only where nothing has the very words', () => {
    expect(labelsFor('attentiom')).toContain('attention');
    expect(labelsFor('atetnion')).toContain('attention');
    expect(labelsFor('atention he')).toEqual(['attention head']);
    expect(index.search('model').authors.total).toBe(0);
    expect(index.search('nikcel').authors.hits).toMatchObject([{ text: 'Maximilian Nickel' }]);
  });

  it('counts all hits beyond the limit', () => {
    expect(index.search('attention', { concepts: 1 }).concepts).toMatchObject({
      total: 3,
      hits: [{}],
    });
  });

  it('suggests what was meant when nothing is found', () => {
    const answer = index.search('attenshun');
    expect(answer.concepts.total).toBe(0);
    expect(answer.suggestion?.text).toBe('attention');
  });

  it('suggests nothing for what is near to nothing', () => {
    expect(index.search('zzzzzzzzzz').suggestion).toBeNull();
  });
});

describe('search for a word of several meanings', () => {
  const senses = createSearchIndex(
    structureOf({
      papers: [],
      concepts: [
        { label: 'layer (image)', papers: 3 },
        { label: 'layer (network)', papers: 30 },
        { label: 'image', papers: 9 },
      ],
      mentions: [],
    }),
  );
  const labels = (query: string) => senses.search(query).concepts.hits.map(({ text }) => text);

  it('finds every meaning by the word, and one by its context', () => {
    expect(labels('layer')).toEqual(['layer (network)', 'layer (image)']);
    expect(labels('layer image')).toEqual(['layer (image)']);
    expect(labels('layer (image)')).toEqual(['layer (image)']);
  });
});

describe('createConceptSearch', () => {
  const search = createConceptSearch(structure, {
    format: 'throughline-texts',
    version: 1,
    inputHash: structure.inputHash,
    undrawn: [{ id: 'concept:attention map', label: 'attention map', variants: [] }],
    papers: [],
  });

  it('finds nothing for an empty query, and what was meant for one with a slip', () => {
    expect(search(' ', 3)).toEqual([]);
    expect(search('attenshun', 3).map(({ text }) => text)).toEqual(['attention']);
    expect(search('zzzzzzzzzz', 3)).toEqual([]);
  });

  it('finds concepts alone, the undrawn by their numbers after the drawn', () => {
    expect(search('attention map', 3).map(({ node }) => node)).toEqual([
      { kind: 'concept', number: structure.concepts.length },
    ]);
    expect(search('vaswani', 3)).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(search('attention', 2).map(({ text }) => text)).toEqual(['attention', 'attention head']);
  });
});

describe('markMatches', () => {
  it('marks the beginning that was asked for, and a near word whole', () => {
    expect(markMatches('self-attention', ['attention'], ['att'])).toEqual([{ start: 5, end: 8 }]);
    expect(markMatches('attention', ['attention'], ['atention'])).toEqual([{ start: 0, end: 9 }]);
  });

  it('marks the whole word where folding changes its length', () => {
    expect(markMatches('ﬁne', ['fine'], ['fi'])).toEqual([{ start: 0, end: 3 }]);
  });
});

describe('splitWords', () => {
  it('gives each word with its place', () => {
    expect(splitWords('GPT-4, éclair')).toEqual([
      { word: 'GPT', start: 0, end: 3 },
      { word: '4', start: 4, end: 5 },
      { word: 'éclair', start: 7, end: 13 },
    ]);
  });
});
