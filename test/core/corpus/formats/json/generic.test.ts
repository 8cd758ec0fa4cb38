import { describe, expect, it } from 'vitest';
import { draftFromObject } from '../../../../../src/core/corpus/formats/json/generic.ts';
import type { PaperDraft } from '../../../../../src/core/corpus/source-record.ts';

describe('the fields of a JSON object', () => {
  it.each<[string, Record<string, unknown>]>([
    ['null', { title: null, abstract: null, authors: null, year: null }],
    ['blank', { title: ' ', abstract: '', authors: [], keywords: ['', ' '] }],
    ['of a wrong kind', { title: { en: 'A' }, abstract: ['x', 2].slice(2), year: [], doi: {} }],
    ['no number', { year: Number.NaN, citations: 'NaN', month: Number.POSITIVE_INFINITY }],
  ])('are left out when they are %s', (_, source) => {
    expect(draftFromObject(source)).toEqual({});
  });

  it.each<[string, Record<string, unknown>, PaperDraft]>([
    ['a number as id', { id: 0 }, { id: '0' }],
    ['a list as title', { title: ['A', 'B'] }, { title: 'A' }],
    ['a summary', { title: 'A', summary: 'S' }, { title: 'A', abstract: 'S' }],
    [
      'no abstract in a description without a title',
      { description: 'S' },
      { fields: { description: 'S' } },
    ],
    ['authors as objects', { authors: [{ name: 'A B' }, 'C D', {}] }, { authors: ['A B', 'C D'] }],
    ['authors in one line', { author: 'A B and C D' }, { authors: ['A B', 'C D'] }],
    ['a year as text', { year: '2024' }, { year: 2024 }],
    ['a date', { publication_date: '2024-03-12' }, { year: 2024, month: 3 }],
    ['an arXiv address', { arxiv_id: 'arXiv:2206.11719v2' }, { arxivId: '2206.11719' }],
    ['a PubMed id', { pmid: 31452104 }, { pubmedId: '31452104' }],
    ['a count of citations', { citationCount: 0 }, { citations: 0 }],
    ['an address of code', { code_url: 'https://a.org/b' }, { codeUrl: 'https://a.org/b' }],
    ['keywords in one line', { keywords: 'a; b, c' }, { keywords: ['a', 'b, c'] }],
    [
      'no title where it is marked as the first sentence of the abstract',
      { title: 'A.', titleSource: 'abstract', abstract: 'A. B.' },
      { abstract: 'A. B.' },
    ],
    [
      'identifiers in an address',
      { link: 'http://arxiv.org/abs/2206.11719v1' },
      { url: 'http://arxiv.org/abs/2206.11719v1', arxivId: '2206.11719' },
    ],
    [
      'authors among creators',
      {
        creators: [
          { creatorType: 'editor', lastName: 'E' },
          { creatorType: 'author', firstName: 'A', lastName: 'B' },
        ],
      },
      { authors: ['A B'] },
    ],
    [
      'values in objects',
      { title: { value: 'A' }, keywords: { value: ['b'] } },
      { title: 'A', keywords: ['b'] },
    ],
    ['tags as objects', { tags: [{ tag: 'a' }, { tag: 'b' }] }, { keywords: ['a', 'b'] }],
    ['the journal', { journal: 'J', source: 'S' }, { venue: 'J', fields: { source: 'S' } }],
  ])('are found: %s', (_, source, draft) => {
    expect(draftFromObject(source)).toEqual(draft);
  });

  it('stay columns of the source where no field wants them', () => {
    const source = {
      doi: 'unknown',
      url: 'javascript:alert(1)',
      Volume: 3,
      open: false,
      list: [1],
      nested: {},
      nothing: null,
    };
    expect(draftFromObject(source)).toEqual({
      fields: { doi: 'unknown', url: 'javascript:alert(1)', Volume: '3', open: 'false' },
    });
  });

  it('keep a column called __proto__ as any other', () => {
    const { fields } = draftFromObject(JSON.parse('{"__proto__": "x", "constructor": "y"}'));
    expect(Object.entries(fields ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});
