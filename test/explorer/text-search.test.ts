import { describe, expect, it } from 'vitest';
import type { DatasetTexts } from '../../src/core/types.ts';
import { excerptOf } from '../../src/explorer/search/excerpt.ts';
import { buildTextSearch } from '../../src/explorer/search/text-search.ts';
import { finish } from '../../src/explorer/slices.ts';

const sentencesOf = (abstract: string) =>
  [...abstract.matchAll(/[^.]+\./g)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
const textsOf = (...abstracts: (string | undefined)[]): DatasetTexts => ({
  format: 'throughline-texts',
  version: 1,
  inputHash: '',
  undrawn: [],
  papers: abstracts.map((abstract) => ({
    ...(abstract !== undefined && { abstract }),
    sentences: { title: [], abstract: sentencesOf(abstract ?? '') },
    concepts: [],
  })),
});
const search = finish(
  buildTextSearch(
    textsOf(
      'We read minds. Probing shows what layers hold.',
      undefined,
      'A probe is a small model. Probing is cheap; probing is loved.',
      'Layers differ. We probed them by hand.',
    ),
  ),
);

describe('search in abstracts', () => {
  it.each(['', '?!', 'a', 'we', 'absent', 'minds layersss'])('finds nothing for %j', (query) => {
    expect(search(query, 5, false)).toEqual({ hits: [], papers: [] });
  });

  it('finds words by their beginning and by their stem, those with it most often first', () => {
    expect(search('probing', 5, false).papers).toEqual([2, 0, 3]);
    expect(search('prob', 5, false).papers).toEqual([2, 0, 3]);
  });

  it('tells the sentence with the most of the words, and what matches in it', () => {
    const { hits } = search('probing layers', 5, false);
    expect(hits).toEqual([
      {
        paper: 0,
        text: 'Probing shows what layers hold.',
        ranges: [
          { start: 0, end: 7 },
          { start: 19, end: 25 },
        ],
      },
      { paper: 3, text: 'Layers differ.', ranges: [{ start: 0, end: 6 }] },
    ]);
  });

  it('counts every paper beyond the limit', () => {
    const { hits, papers } = search('probing', 1, false);
    expect(hits.map(({ paper }) => paper)).toEqual([2]);
    expect(papers).toHaveLength(3);
  });

  it('finds words with a slip only where that is asked for', () => {
    expect(search('laeyrs', 5, false).papers).toEqual([]);
    expect(search('laeyrs', 5, true).papers).toEqual([0, 3]);
  });
});

describe('excerptOf', () => {
  it('leaves a sentence whole whose match stands near its beginning', () => {
    const ranges = [{ start: 4, end: 9 }];
    expect(excerptOf('The layer holds.', ranges)).toEqual({ text: 'The layer holds.', ranges });
  });

  it('begins at a word before a far match, which stays in place', () => {
    const long = `${'many words '.repeat(12)}layer holds.`;
    const start = long.indexOf('layer');
    const { text, ranges } = excerptOf(long, [{ start, end: start + 5 }]);
    expect(text).toMatch(/^… (many|words) /);
    expect(text.length).toBeLessThan(70);
    expect(ranges.map((range) => text.slice(range.start, range.end))).toEqual(['layer']);
  });
});
