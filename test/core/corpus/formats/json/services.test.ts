import { describe, expect, it } from 'vitest';
import { jsonReader } from '../../../../../src/core/corpus/formats/json/json-readers.ts';
import { detectFormat } from '../../../../../src/core/corpus/formats.ts';
import type { PaperDraft } from '../../../../../src/core/corpus/source-record.ts';

const OPENALEX = {
  id: 'https://openalex.org/W12',
  doi: 'https://doi.org/10.1002/jcc.20289',
  title: 'A',
  display_name: 'A (shown)',
  publication_year: 2005,
  publication_date: '2005-09-01',
  ids: { pmid: 'https://pubmed.ncbi.nlm.nih.gov/16222654' },
  primary_location: { landing_page_url: 'https://a.org/b', source: { display_name: 'J' } },
  locations: [{ landing_page_url: 'http://arxiv.org/abs/2206.11719v2' }],
  authorships: [{ author: { display_name: 'B C' } }, { raw_author_name: 'D E' }],
  keywords: [{ display_name: 'Found by machine' }],
  abstract_inverted_index: { probe: [1], We: [0] },
  cited_by_count: 0,
  language: 'en',
  type: 'article',
};

const SEMANTIC_SCHOLAR = {
  paperId: '0123456789abcdef0123456789abcdef01234567',
  externalIds: { DOI: '10.1002/jcc.20289', ArXiv: '2206.11719', PubMed: '16222654', CorpusId: 1 },
  url: 'https://www.semanticscholar.org/paper/0123',
  title: 'A',
  abstract: 'We probe.',
  venue: '',
  journal: { name: 'J', volume: '1' },
  year: 2005,
  publicationDate: '2005-09-01',
  citationCount: 3,
  authors: [{ authorId: '1', name: 'B C' }],
};

const OPEN_CORPUS = {
  id: 'ab12',
  title: 'A',
  paperAbstract: 'We probe.',
  authors: [{ name: 'B C', ids: ['1'] }],
  inCitations: [],
  outCitations: [],
  year: 2005,
  s2Url: 'https://semanticscholar.org/paper/ab12',
  journalName: 'J',
};

const CROSSREF = {
  indexed: { 'date-parts': [[2023, 2, 24]] },
  publisher: 'P',
  DOI: '10.1002/jcc.20289',
  type: 'journal-article',
  title: ['A'],
  subject: ['Of the journal'],
  abstract: '<jats:p>We probe.</jats:p>',
  author: [{ given: 'B', family: 'C', sequence: 'first' }, { name: 'D group' }],
  'container-title': ['J'],
  issued: { 'date-parts': [[null]] },
  created: { 'date-parts': [[2005, 9, 1]] },
  'is-referenced-by-count': 3,
  URL: 'http://dx.doi.org/10.1002/jcc.20289',
};

const CSL = {
  id: 'key1',
  type: 'article-journal',
  title: 'A',
  abstract: 'We probe.',
  'container-title': 'J',
  author: [{ family: 'C', given: 'B' }, { literal: 'D group' }],
  issued: { 'date-parts': [['2005', '9', 1]] },
  DOI: '10.1002/jcc.20289',
  number: 'arXiv:2206.11719',
  keyword: 'probing, models',
};

describe('the JSON of a service', () => {
  it.each<[string, object, PaperDraft]>([
    [
      'OpenAlex',
      OPENALEX,
      {
        id: 'W12',
        title: 'A',
        abstract: 'We probe',
        authors: ['B C', 'D E'],
        year: 2005,
        month: 9,
        venue: 'J',
        url: 'https://a.org/b',
        doi: '10.1002/jcc.20289',
        arxivId: '2206.11719',
        pubmedId: '16222654',
        language: 'en',
        citations: 0,
        fields: { type: 'article' },
      },
    ],
    [
      'Semantic Scholar',
      SEMANTIC_SCHOLAR,
      {
        id: SEMANTIC_SCHOLAR.paperId,
        title: 'A',
        abstract: 'We probe.',
        authors: ['B C'],
        year: 2005,
        month: 9,
        venue: 'J',
        url: SEMANTIC_SCHOLAR.url,
        doi: '10.1002/jcc.20289',
        arxivId: '2206.11719',
        pubmedId: '16222654',
        citations: 3,
      },
    ],
    [
      'the open corpus of Semantic Scholar',
      OPEN_CORPUS,
      {
        id: 'ab12',
        title: 'A',
        abstract: 'We probe.',
        authors: ['B C'],
        year: 2005,
        venue: 'J',
        url: OPEN_CORPUS.s2Url,
      },
    ],
    [
      'Crossref',
      CROSSREF,
      {
        title: 'A',
        abstract: '<jats:p>We probe.</jats:p>',
        authors: ['B C', 'D group'],
        year: 2005,
        month: 9,
        venue: 'J',
        url: CROSSREF.URL,
        doi: '10.1002/jcc.20289',
        citations: 3,
        fields: { type: 'journal-article', publisher: 'P' },
      },
    ],
    [
      'CSL-JSON',
      CSL,
      {
        id: 'key1',
        title: 'A',
        abstract: 'We probe.',
        authors: ['B C', 'D group'],
        year: 2005,
        month: 9,
        venue: 'J',
        doi: '10.1002/jcc.20289',
        arxivId: '2206.11719',
        keywords: ['probing', ' models'],
        fields: { type: 'article-journal' },
      },
    ],
  ])('is read: %s', (_, source, draft) => {
    expect(jsonReader.read(JSON.stringify(source))).toEqual([{ line: 1, draft }]);
  });

  it.each<[string, unknown]>([
    ['openalex-json', OPENALEX],
    ['openalex-json', { meta: { count: 1 }, results: [OPENALEX] }],
    ['openalex-json', [{ id: 'https://openalex.org/W1', title: 'A' }]],
    [
      'semantic-scholar-json',
      { total: 1, data: [{ paperId: OPENALEX.id, title: 'A', corpusId: 1 }] },
    ],
    ['semantic-scholar-json', { data: [{ citingPaper: SEMANTIC_SCHOLAR }] }],
    ['semantic-scholar-json', [null, SEMANTIC_SCHOLAR]],
    ['semantic-scholar-json', { recommendedPapers: [OPEN_CORPUS] }],
    ['crossref-json', { status: 'ok', 'message-type': 'work', message: CROSSREF }],
    ['crossref-json', { status: 'ok', message: { 'total-results': 1, items: [CROSSREF] } }],
    ['crossref-json', [{ DOI: '10.1002/x', title: ['A'] }]],
    ['csl-json', [CSL]],
    ['csl-json', { items: [CSL] }],
    ['csl-json', { key1: CSL }],
    ['csl-json', { ...CROSSREF, title: 'A', 'container-title': 'J' }],
    ['csl-json', [{ id: 'a', type: 'book', title: 'A', author: [{ family: 'C', given: 'B' }] }]],
    ['json', [{ id: 'a', type: 'book', title: 'A', author: ['B C'] }]],
    ['json', { papers: [{ title: 'A', paperId: '12', doi: '10.1002/x' }] }],
    ['json', [{ id: 'https://openalex.org/A1', display_name: 'Ada', works_count: 3 }]],
  ])('is %s', (format, value) => {
    const text = JSON.stringify(value);
    expect(detectFormat(text)?.name).toBe(format);
    expect(detectFormat(JSON.stringify(value, null, 2))?.name).toBe(format);
  });

  it('is told when each line has a record or an answer', () => {
    for (const value of [CROSSREF, { message: CROSSREF }]) {
      const line = JSON.stringify(value);
      expect(detectFormat(`${line}\n${line}\n`)?.name).toBe('crossref-json');
    }
  });

  it('is told by a record that is longer than what is looked at', () => {
    const long = { ...SEMANTIC_SCHOLAR, references: 'x'.repeat(1_500_000) };
    expect(detectFormat(JSON.stringify(long))?.name).toBe('semantic-scholar-json');
  });

  it('counts every record of an answer a line, at its line', () => {
    const page = (...results: object[]) => JSON.stringify({ meta: {}, results });
    const text = `${page(OPENALEX, OPENALEX)}\n${page()}\n${page(OPENALEX)}\n{"meta"`;
    const records = detectFormat(text)?.read(text) ?? [];
    expect(records.map(({ line }) => line)).toEqual([1, 1, 3, 4]);
  });
});
