import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePapers, type PlacedPaper } from '../../../../src/core/corpus/merge/merge-papers.ts';
import type { Paper } from '../../../../src/core/types.ts';

function placed(papers: readonly Paper[]): PlacedPaper[] {
  return papers.map((paper, place) => ({ paper, file: 'list', line: place + 1 }));
}

const TITLE = 'Slow-wave sleep strengthens memory traces';

describe('merging records', () => {
  it('gives nothing for nothing', () => {
    expect(mergePapers([])).toEqual({ kept: [], merged: [] });
  });

  it('leaves a single record as it is', () => {
    const paper = { id: 'a', title: 'A', keywords: ['x', 'X'] };
    expect(mergePapers(placed([paper])).kept).toEqual([paper]);
  });

  it('takes venue, date and DOI from the publication, and the fullest of everything else', () => {
    const preprint: Paper = {
      id: 'arxiv:1901.00001',
      title: `${TITLE}: a study`,
      abstract: 'We tested forty participants. They slept.',
      authors: ['Hopper, G.', 'Lovelace, A.'],
      year: 2019,
      month: 1,
      venue: 'arXiv',
      doi: '10.48550/arXiv.1901.00001',
      arxivId: '1901.00001',
      keywords: ['Sleep', 'replay'],
      citations: 40,
      fields: { comment: '12 pages', number: '1' },
    };
    const published: Paper = {
      id: 'doi:10.1145/1',
      title: TITLE.toUpperCase(),
      abstract: 'We tested forty participants.',
      authors: ['Grace Hopper', 'Ada Lovelace'],
      year: 2020,
      venue: 'Sleep',
      doi: '10.1145/1',
      keywords: ['sleep', 'memory'],
      citations: 7,
      fields: { number: '2' },
    };
    const { kept, merged } = mergePapers(placed([preprint, published]));
    expect(kept).toEqual([
      {
        id: 'doi:10.1145/1',
        title: `${TITLE}: a study`,
        abstract: preprint.abstract,
        authors: published.authors,
        year: 2020,
        venue: 'Sleep',
        doi: '10.1145/1',
        arxivId: '1901.00001',
        keywords: ['sleep', 'memory', 'replay'],
        citations: 40,
        fields: { comment: '12 pages', number: '2' },
      },
    ]);
    expect(merged).toEqual([
      {
        paper: 'doi:10.1145/1',
        kept: { file: 'list', line: 2, id: 'doi:10.1145/1', title: published.title },
        dropped: { file: 'list', line: 1, id: 'arxiv:1901.00001', title: preprint.title },
        code: 'title',
        reason: 'same title but for the subtitle, authors (2019 and 2020), one a preprint',
      },
    ]);
  });

  it('prefers an id that was given over one from the DOI, and that over one from the text', () => {
    const ids = ['hash:0123456789abcdef', 'doi:10.1145/1', 'hopper1952'];
    const records = ids.map((id, n) => ({ id, title: TITLE, doi: '10.1145/1', citations: n }));
    expect(mergePapers(placed(records)).kept.map(({ id }) => id)).toEqual(['hopper1952']);
    expect(mergePapers(placed(records.slice(0, 2))).kept.map(({ id }) => id)).toEqual([
      'doi:10.1145/1',
    ]);
  });

  it('puts a paper where its first record stood', () => {
    const records = [
      { id: 'a', title: TITLE },
      { id: 'b', title: 'Other' },
      { id: 'a', title: TITLE, year: 2001 },
    ];
    expect(mergePapers(placed(records)).kept).toEqual([records[2], records[1]]);
  });

  it('says through which record two that have nothing in common are one', () => {
    const records: Paper[] = [
      { id: 'x', title: TITLE, doi: '10.1145/1', pubmedId: '5' },
      { id: 'y', title: TITLE.replace('sleep', 'waking'), doi: '10.1145/1', year: 1990 },
      { id: 'z', title: TITLE, pubmedId: '5', year: 2001 },
    ];
    const { kept, merged } = mergePapers(placed(records));
    expect(kept).toHaveLength(1);
    expect(merged.map(({ reason }) => reason).sort()).toEqual([
      'same DOI 10.1145/1',
      'same PubMed id 5',
    ]);
  });

  it('takes records that are the same in every field for one, also of a generic title', () => {
    const { kept, merged } = mergePapers(placed(Array(3).fill({ id: '1', title: 'Editorial' })));
    expect(kept).toHaveLength(1);
    expect(merged.map(({ reason }) => reason)).toEqual(Array(2).fill('same in every field'));
  });

  it('reads thousands of records under one title, DOI and id without comparing each with each', () => {
    const surname = (number: number) =>
      number.toString(2).replaceAll('0', 'a').replaceAll('1', 'b');
    const records = Array.from({ length: 5000 }, (_, number) => ({
      id: 'same',
      title: number % 2 ? 'Editorial' : `On ${surname(number)} and its neighbours`,
      doi: '10.1007/978-3-16-1',
      authors: [`Ann ${surname(number)}`],
    }));
    expect(mergePapers(placed(records)).kept).toHaveLength(5000);
  });
});

describe('any records', () => {
  const maybe = <Value>(...values: Value[]) =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  const paper = fc
    .record({
      id: fc.constantFrom('a', 'b', '1', '__proto__', 'doi:10.1145/1', 'hash:0123456789abcdef'),
      title: fc.constantFrom(TITLE, `${TITLE}: a study`, 'Editorial', 'Sleep', TITLE.toUpperCase()),
      abstract: maybe('Short.', 'long '.repeat(40).trim(), 'another '.repeat(40).trim()),
      authors: maybe(['Grace Hopper'], ['Hopper, G.', 'Ada Lovelace'], ['Alan Turing']),
      year: maybe(2000, 2001, 2005),
      venue: maybe('Sleep', 'arXiv', 'Optics'),
      doi: maybe('10.1145/1', '10.1162/2', '10.48550/arXiv.1901.00001'),
      arxivId: maybe('1901.00001', '1901.00002'),
      pubmedId: maybe('5', '6'),
      fields: maybe({ volume: '1' }, { volume: '2', pages: '4' }),
    })
    .map((record) => {
      const known = Object.entries(record).filter(([, value]) => value !== undefined);
      return Object.fromEntries(known) as unknown as Paper;
    });
  const papers = fc.array(paper, { maxLength: 12 });

  it('become the same papers in any order', () => {
    const shuffled = papers.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const byId = (list: readonly Paper[]) =>
      mergePapers(placed(list)).kept.sort((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(byId(other)).toEqual(byId(list));
      }),
      { numRuns: 300 },
    );
  });

  it('stand in the account once, and no two papers have one id', () => {
    fc.assert(
      fc.property(papers, (list) => {
        const { kept, merged } = mergePapers(placed(list));
        expect(kept.length + merged.length).toBe(list.length);
        const dropped = merged.map(({ dropped: { line } }) => line);
        expect(new Set(dropped).size).toBe(dropped.length);
        expect(merged.every(({ kept: { line } }) => !dropped.includes(line))).toBe(true);
        expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
      }),
    );
  });

  it('never bring two published DOIs into one paper but by another identifier', () => {
    const apart = papers.map((list) => list.map(({ arxivId, pubmedId, ...rest }) => rest as Paper));
    fc.assert(
      fc.property(apart, (list) => {
        const published = (text = '') => text.startsWith('10.1145') || text.startsWith('10.1162');
        const dois = new Set(list.flatMap(({ doi }) => (doi && published(doi) ? [doi] : [])));
        const kept = new Set(mergePapers(placed(list)).kept.map(({ doi }) => doi));
        for (const doi of dois) expect(kept).toContain(doi);
      }),
    );
  });

  it('are the same papers when they are given twice', () => {
    fc.assert(
      fc.property(papers, (list) => {
        const once = mergePapers(placed(list)).kept;
        expect(mergePapers(placed([...list, ...list])).kept).toEqual(once);
      }),
    );
  });
});
