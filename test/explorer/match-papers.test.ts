import { describe, expect, it } from 'vitest';
import { matchPapers } from '../../src/explorer/match-papers.ts';
import type { IdentifiedPaper } from '../../src/explorer/paper-identity.ts';

const paper: IdentifiedPaper = {
  id: '1',
  title: 'Sleep and memory',
  authors: ['Ada Lin'],
  year: 2020,
};
const match = (before: Partial<IdentifiedPaper>[], after: Partial<IdentifiedPaper>[]) =>
  matchPapers(
    before.map((own) => ({ ...paper, ...own })),
    after.map((own) => ({ ...paper, ...own })),
  );

describe('matchPapers', () => {
  it('finds nothing in nothing', () => {
    expect(match([], [])).toEqual([]);
    expect(match([{}], [])).toEqual([]);
    expect(match([], [{}])).toEqual([null]);
  });

  it.each([
    [
      'a DOI in other letters',
      { doi: '10.1/AB' },
      { doi: '10.1/ab', title: 'Renamed', year: 2021 },
    ],
    [
      'an arXiv id of another version',
      { arxivId: '2001.1v1' },
      { arxivId: '2001.1v2', title: 'X' },
    ],
    ['a PubMed id', { pubmedId: '7' }, { pubmedId: '7', title: 'Renamed', authors: ['B'] }],
    ['a title in other letters', { id: '9' }, { title: 'SLEEP and Memory.' }],
    ['a DOI that came', { id: '9' }, { doi: '10.1/a' }],
    ['a year that was mended', { id: '9' }, { year: 2021 }],
    ['a year that came', { id: '9', year: undefined }, {}],
    ['an author that was mended', { id: '9' }, { authors: ['Ada P. Lin'] }],
    ['a title that was mended', {}, { title: 'Sleep, dreams and memory' }],
    [
      'the DOI of another edition under one title, author and year',
      { doi: '10.1/a' },
      { doi: '10.2/b' },
    ],
  ] as [string, Partial<IdentifiedPaper>, Partial<IdentifiedPaper>][])(
    'tells by %s',
    (_, before, after) => {
      expect(match([before], [after])).toEqual([0]);
    },
  );

  it.each([
    ['an editorial of the next year', { doi: '10.1/a' }, { doi: '10.1/b', year: 2021 }],
    ['another paper under the same number', {}, { title: 'Waking', authors: ['B. Cole'] }],
    ['another title of the same authors', { id: '9' }, { title: 'Waking' }],
    ['nothing but the number', { authors: [], year: undefined }, { title: 'Waking', authors: [] }],
  ] as [string, Partial<IdentifiedPaper>, Partial<IdentifiedPaper>][])(
    'does not tell by %s',
    (_, before, after) => {
      expect(match([before], [after])).toEqual([null]);
    },
  );

  it('matches each paper once, the surest first', () => {
    const before = [{ id: 'a' }, { id: 'b', doi: '10.1/b' }];
    const after = [{ id: 'c', year: 2021 }, { id: 'd', doi: '10.1/b' }, { id: 'e' }, { id: 'f' }];
    expect(match(before, after)).toEqual([null, 1, 0, null]);
  });
});
