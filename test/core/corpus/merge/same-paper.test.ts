import { describe, expect, it } from 'vitest';
import { mergePapers, type PlacedPaper } from '../../../../src/core/corpus/merge/merge-papers.ts';
import type { MergeCode } from '../../../../src/core/corpus/reading.ts';
import type { Paper } from '../../../../src/core/types.ts';

const LONG = 'Slow-wave sleep strengthens memory traces in the hippocampus';
const OTHER = 'A survey of parsers for languages with free word order';
const ABSTRACT =
  'Replay of recent experience during slow-wave sleep is thought to strengthen memory traces; we test ' +
  'this in forty participants who learned pairs of words before a night of undisturbed rest.';
const UNLIKE_ABSTRACT =
  'Parsers that were built around English fail where case endings carry grammatical relations, and this ' +
  'survey compares twelve systems over nine treebanks, with their training costs and error kinds.';
const AUTHORS = ['Grace Hopper', 'Ada Lovelace'];

/** One of the pair gets the id `a`, the other `b`, where they say nothing of it. */
function mergePair(one: Partial<Paper>, other: Partial<Paper>) {
  const placed = [one, other].map((paper, place): PlacedPaper => {
    const id = `hash:000000000000000${place}`;
    return { paper: { id, title: LONG, ...paper }, file: 'list', line: place + 1 };
  });
  const there = mergePapers(placed).merged.map(({ code }) => code);
  const back = mergePapers(placed.toReversed()).merged.map(({ code }) => code);
  expect(there).toEqual(back);
  return there;
}

describe('records of one paper are told', () => {
  it.each<[string, MergeCode, Partial<Paper>, Partial<Paper>]>([
    ['by DOI, whatever its capitals', 'doi', { doi: '10.1145/AB.1' }, { doi: '10.1145/ab.1' }],
    [
      'by DOI where one title lacks the subtitle and authors are missing',
      'doi',
      { doi: '10.1145/1', title: 'Sleep: how slow waves strengthen memory' },
      { doi: '10.1145/1', title: 'Sleep' },
    ],
    [
      'by DOI where a title is translated and authors and year agree',
      'doi',
      { doi: '10.1145/1', authors: ['Weber, Anna'], year: 2001, title: 'Gedächtnis im Tiefschlaf' },
      { doi: '10.1145/1', authors: ['Weber A'], year: 2001, title: '[Remembering and slow waves]' },
    ],
    [
      'by the DOI in an address',
      'doi',
      { url: 'https://doi.org/10.1145/1' },
      { doi: '10.1145/1', year: 2001 },
    ],
    [
      'by DOI where the preprint server counts versions',
      'doi',
      { doi: '10.21203/rs.3.rs-100/v1' },
      { doi: '10.21203/rs.3.rs-100/v2' },
    ],
    [
      'by arXiv id, also as a DOI',
      'arxiv-id',
      { arxivId: '2206.11719' },
      { doi: '10.48550/arXiv.2206.11719' },
    ],
    [
      'by arXiv id in the name of the venue',
      'arxiv-id',
      { arxivId: '2206.11719', year: 2022 },
      { venue: 'arXiv preprint arXiv:2206.11719', year: 2022 },
    ],
    [
      'by arXiv id, although two published versions have a DOI each',
      'arxiv-id',
      { arxivId: '2206.11719', doi: '10.1145/1' },
      { arxivId: '2206.11719', doi: '10.1162/2' },
    ],
    ['by PubMed id', 'pubmed-id', { pubmedId: '123' }, { pubmedId: '123', doi: '10.1145/1' }],
    [
      'by the id that the source gave',
      'id',
      { id: 'hopper1952' },
      { id: 'hopper1952', year: 1952 },
    ],
    [
      'by id, where a title is short',
      'id',
      { id: 'x1', title: 'Sleep' },
      { id: 'x1', title: 'Sleep', year: 1952 },
    ],
    [
      'by title and year alone, where the title is long',
      'title',
      { year: 2001 },
      { year: 2001, doi: '10.1145/1' },
    ],
    ['by title without year', 'title', { authors: AUTHORS }, { authors: AUTHORS, year: 2001 }],
    [
      'whatever the capitals, accents, dashes, blanks and signs in the title',
      'title',
      { year: 2001, title: '“Pre-training” naïve β-models & their uses.' },
      { year: 2001, title: 'PRETRAINING NAIVE BETA–MODELS AND THEIR USES' },
    ],
    [
      'where the names of authors are spelled otherwise',
      'title',
      { year: 2001, authors: ['Müller, Jörg', 'van der Berg, J.', 'Li, Xiaoming'] },
      { year: 2001, authors: ['J. Mueller', 'Jan van der Berg', 'Li Xiaoming'] },
    ],
    [
      'where one list of authors is cut',
      'title',
      { year: 2001, authors: ['Hopper GB', 'et al.'] },
      { year: 2001, authors: AUTHORS },
    ],
    [
      'online and in print',
      'title',
      { year: 2001, authors: AUTHORS, venue: 'Comput. Phys. Commun.' },
      {
        year: 2002,
        authors: AUTHORS,
        venue: 'Computer Physics Communications',
        fields: { volume: '147' },
      },
    ],
    [
      'in a venue and its acronym',
      'title',
      { year: 2018, authors: AUTHORS, venue: 'EMNLP 2018' },
      {
        year: 2018,
        authors: AUTHORS,
        venue: 'Proceedings of the Conference on Empirical Methods in Natural Language Processing',
      },
    ],
    [
      'as a preprint and its publication, two years later',
      'title',
      { year: 2019, authors: AUTHORS, doi: '10.48550/arXiv.1901.00001' },
      { year: 2021, authors: AUTHORS, doi: '10.1145/1', venue: 'Sleep Research' },
    ],
    [
      'as two preprints of bioRxiv',
      'title',
      { year: 2019, authors: AUTHORS, doi: '10.1101/2019.01.01.123456' },
      { year: 2019, authors: AUTHORS, venue: 'bioRxiv' },
    ],
    [
      'but for a subtitle, where authors agree',
      'title',
      { year: 2001, authors: AUTHORS, title: `${LONG}: a study of forty people` },
      { year: 2001, authors: AUTHORS },
    ],
    [
      'by a short title in one venue and year by the same authors',
      'title',
      { title: 'Random forests', year: 2001, authors: ['Leo Breiman'], venue: 'Machine Learning' },
      { title: 'Random Forests', year: 2001, authors: ['Breiman, L.'], venue: 'Mach. Learn.' },
    ],
    [
      'by a title that is a few letters off, where the abstract is the same',
      'title',
      { year: 2001, abstract: ABSTRACT },
      { year: 2001, abstract: ABSTRACT, title: LONG.replace('traces', 'trace') },
    ],
    [
      'by the abstract where one has no title',
      'title',
      { abstract: ABSTRACT, title: ABSTRACT, titleSource: 'abstract' },
      { abstract: ABSTRACT },
    ],
    [
      'by page and volume where the title says nothing',
      'title',
      { title: 'Editorial', venue: 'Sleep', fields: { volume: '7', pages: '1-3' } },
      { title: 'EDITORIAL', venue: 'Sleep', fields: { Volume: '7', 'Start Page': '1' } },
    ],
  ])('%s', (_, code, one, other) => {
    expect(mergePair(one, other)).toEqual([code]);
  });
});

describe('papers stay apart', () => {
  it.each<[string, Partial<Paper>, Partial<Paper>]>([
    ['of one title by other authors', { authors: AUTHORS }, { authors: ['Alan Turing'] }],
    [
      'of one title by a namesake with other initials',
      { year: 2001, authors: ['Wang, L.'] },
      { year: 2001, authors: ['Wang, J.'] },
    ],
    [
      'of one title years apart',
      { year: 2001, authors: AUTHORS },
      { year: 2008, authors: AUTHORS },
    ],
    ['of one title a year apart, without authors', { year: 2001 }, { year: 2002 }],
    ['with two published DOIs', { doi: '10.1145/1', year: 2001 }, { doi: '10.1162/2', year: 2001 }],
    ['with two arXiv ids', { arxivId: '2206.11719' }, { arxivId: '2206.11720' }],
    ['with two PubMed ids', { pubmedId: '123' }, { pubmedId: '124' }],
    [
      'with two published DOIs under one id',
      { id: 'hopper1952', doi: '10.1145/1' },
      { id: 'hopper1952', doi: '10.1162/2' },
    ],
    ['with other titles under one id', { id: 'a1' }, { id: 'a1', title: OTHER }],
    [
      'with a short title under one row number',
      { id: '1', title: 'Sleep', year: 2001 },
      { id: '1', title: 'Sleep' },
    ],
    [
      'that bear the DOI of their book',
      { doi: '10.1007/978-3-16-1', authors: AUTHORS, title: 'Sleep in the young' },
      { doi: '10.1007/978-3-16-1', authors: ['Alan Turing'], title: 'Memory and old age' },
    ],
    [
      'that bear the DOI of their book and say nothing of authors',
      { doi: '10.1007/978-3-16-1', title: 'Sleep in the young' },
      { doi: '10.1007/978-3-16-1', title: 'Memory and old age' },
    ],
    [
      'that are introductions by other people to one book',
      { doi: '10.1007/978-3-16-1', title: 'Introduction', authors: AUTHORS },
      { doi: '10.1007/978-3-16-1', title: 'Introduction', authors: ['Alan Turing'] },
    ],
    [
      'that are editorials of one editor, journal and year',
      { title: 'Editorial', authors: AUTHORS, year: 2001, venue: 'Sleep', citations: 1 },
      { title: 'Editorial', authors: AUTHORS, year: 2001, venue: 'Sleep', citations: 2 },
    ],
    [
      'that stand on other pages of one volume',
      { authors: AUTHORS, year: 2001, venue: 'Sleep', fields: { volume: '7', pages: '1-3' } },
      { authors: AUTHORS, year: 2001, venue: 'Sleep', fields: { volume: '7', pages: '40-43' } },
    ],
    [
      'that are volumes of one conference',
      { abstract: ABSTRACT, year: 2010, fields: { Volume: '6016 LNCS' } },
      { abstract: ABSTRACT, year: 2010, fields: { Volume: '6017 LNCS' } },
    ],
    [
      'that are an article and the talk about it',
      { authors: AUTHORS, year: 1979, venue: 'Optics Communications' },
      { authors: AUTHORS, year: 1979, venue: 'Journal of the Acoustical Society' },
    ],
    [
      'whose abstracts are about other things',
      { year: 2001, authors: AUTHORS, abstract: ABSTRACT },
      { year: 2001, authors: AUTHORS, abstract: UNLIKE_ABSTRACT },
    ],
    [
      'by a short title alone',
      { title: 'Sleep', year: 2001 },
      { title: 'Sleep', year: 2001, venue: 'Brain' },
    ],
    [
      'by a short title without a venue',
      { title: 'Lorem Ipsum', year: 2020, authors: AUTHORS },
      { title: 'Lorem Ipsum', year: 2020, authors: AUTHORS, venue: 'A Book' },
    ],
    [
      'where two subtitles differ',
      { authors: AUTHORS, year: 2001, title: `${LONG}: in the young` },
      { authors: AUTHORS, year: 2001, title: `${LONG}: in the old` },
    ],
    [
      'where the subtitle is the number of a part',
      { authors: AUTHORS, year: 2001, title: `${LONG}: Part II` },
      { authors: AUTHORS, year: 2001 },
    ],
    [
      'where one is the correction of the other',
      { authors: AUTHORS, year: 2001, title: `${LONG}: Erratum` },
      { authors: AUTHORS, year: 2001 },
    ],
    [
      'where the title differs in a number, whatever abstract they share',
      { year: 2001, title: `${LONG}, 2001`, abstract: ABSTRACT },
      { year: 2001, title: `${LONG}, 2002`, abstract: ABSTRACT },
    ],
    [
      'where a word differs, whatever abstract they share',
      { title: 'Overview of the Second Workshop on Sleep and Memory', abstract: ABSTRACT },
      { title: 'Overview of the Third Workshop on Sleep and Memory', abstract: ABSTRACT },
    ],
    [
      'where the title differs in a letter that counts, whatever abstract they share',
      { title: `${LONG}: Study A`, abstract: ABSTRACT },
      { title: `${LONG}: Study B`, abstract: ABSTRACT },
    ],
    [
      'without a title, with other abstracts under one id',
      { id: 'a1', title: ABSTRACT, titleSource: 'abstract', abstract: ABSTRACT },
      { id: 'a1', title: UNLIKE_ABSTRACT, titleSource: 'abstract', abstract: UNLIKE_ABSTRACT },
    ],
  ])('%s', (_, one, other) => {
    expect(mergePair(one, other)).toEqual([]);
  });

  it.each<[string, Partial<Paper>, Partial<Paper>, Partial<Paper>]>([
    ['DOIs', { doi: '10.1145/1' }, {}, { doi: '10.1162/2' }],
    ['PubMed ids', { pubmedId: '1' }, {}, { pubmedId: '2' }],
    ['authors', { authors: ['Smith, A.', 'Doe, B.'] }, {}, { authors: ['Chen, C.', 'Li, D.'] }],
    ['volumes', { fields: { volume: '1' } }, {}, { fields: { volume: '2' } }],
    ['pages', { fields: { pages: '1-3' } }, {}, { fields: { pages: '40-43' } }],
    ['venues', { venue: 'Sleep' }, {}, { venue: 'Optics Communications' }],
    ['abstracts', { abstract: ABSTRACT }, {}, { abstract: UNLIKE_ABSTRACT }],
    [
      'years',
      { year: 2005, authors: AUTHORS },
      { authors: AUTHORS },
      { year: 2020, authors: AUTHORS },
    ],
    [
      'subtitles',
      { authors: AUTHORS, title: `${LONG}: a survey` },
      { authors: AUTHORS },
      { authors: AUTHORS, title: `${LONG}: a tutorial` },
    ],
    [
      'titles',
      { abstract: ABSTRACT },
      { abstract: ABSTRACT, title: ABSTRACT, titleSource: 'abstract' },
      { abstract: ABSTRACT, title: OTHER },
    ],
  ])('with other %s, although a record that could be of either lies between', (_, ...records) => {
    const papers = records.map(
      (record, place): Paper => ({ id: `hash:000000000000000${place}`, title: LONG, ...record }),
    );
    for (const order of ['012', '021', '102', '120', '201', '210']) {
      const placed = [...order].map((place, line) => ({
        paper: papers[Number(place)] as Paper,
        file: 'list',
        line,
      }));
      expect(mergePapers(placed).merged).toHaveLength(1);
    }
  });

  it('of a report that comes every year', () => {
    const years = [2015, 2016, 2017, 2018, 2019, 2020];
    const placed = years.map((year, line) => ({
      paper: { id: `hash:${year}`, title: LONG, authors: AUTHORS, venue: 'Sleep', year },
      file: 'list',
      line,
    }));
    expect(mergePapers(placed).merged).toEqual([]);
  });
});
