/** Books, chapters, theses and reports, as each form names them, and read back. */
import { describe, expect, it } from 'vitest';
import { entryKind } from '../../../../src/core/export/bibliography/entry-kind.ts';
import type { ReferenceStyle } from '../../../../src/core/export/source.ts';
import type { Paper } from '../../../../src/core/types.ts';
import { exported, readByCitationJs, readByOurs } from './read-back.ts';

const book: Partial<Paper> = {
  id: 'b',
  title: 'Pattern recognition',
  authors: ['Christopher Bishop'],
  year: 2006,
  venue: 'Information Science',
  fields: { type: 'BOOK', publisher: 'Springer' },
};
const chapter: Partial<Paper> = {
  id: 'c',
  title: 'Learning representations',
  authors: ['David Rumelhart'],
  year: 1986,
  venue: 'Parallel Distributed Processing',
  fields: { type: 'book-chapter', publisher: 'MIT Press', pages: '318-362' },
};
const thesis: Partial<Paper> = {
  id: 't',
  title: 'Temporal credit assignment',
  authors: ['Richard Sutton'],
  year: 1984,
  venue: 'University of Massachusetts',
  fields: { entrytype: 'phdthesis' },
};
const report: Partial<Paper> = {
  id: 'r',
  title: 'Active learning',
  authors: ['Burr Settles'],
  year: 2009,
  venue: 'University of Wisconsin',
  fields: { type: 'RPRT', issue: '1648' },
};
const papers = [book, chapter, thesis, report];
const kinds = ['book', 'chapter', 'thesis', 'report'];

describe('what is no article', () => {
  it('is an entry of its own in BibTeX', () => {
    const text = exported(papers, 'bibtex');
    expect(
      text.match(/^@\w+|^ {2}(?:series|booktitle|school|institution|publisher|journal) .*$/gm),
    ).toEqual([
      '@book',
      '  series = {Information Science},',
      '  publisher = {Springer},',
      '@incollection',
      '  booktitle = {Parallel Distributed Processing},',
      '  publisher = {MIT Press},',
      '@phdthesis',
      '  school = {University of Massachusetts},',
      '@techreport',
      '  institution = {University of Wisconsin},',
    ]);
    const masters = { ...thesis, fields: { entrytype: 'thesis', type: 'mathesis' } };
    expect(exported([masters], 'bibtex')).toMatch(/^@mastersthesis\{/);
  });

  it('keeps the series of a book that has no venue', () => {
    const { venue: _, ...bare } = book;
    const text = exported([{ ...bare, fields: { entrytype: 'book', series: 'LNCS' } }], 'bibtex');
    expect(text).toContain('series = {LNCS}');
  });

  it('has a type of its own in RIS', () => {
    const lines = exported(papers, 'ris').split('\r\n');
    expect(lines.filter((line) => /^(?:TY|T2|PB|JO) /.test(line))).toEqual([
      'TY  - BOOK',
      'T2  - Information Science',
      'PB  - Springer',
      'TY  - CHAP',
      'T2  - Parallel Distributed Processing',
      'PB  - MIT Press',
      'TY  - THES',
      'PB  - University of Massachusetts',
      'TY  - RPRT',
      'PB  - University of Wisconsin',
    ]);
  });

  it.each(['bibtex', 'ris', 'csl-json'] as const)('is the same for citation-js: %s', (format) => {
    const items = readByCitationJs(exported(papers, format), format);
    expect(items.map(({ type }) => type)).toEqual(kinds);
    expect(items.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
    expect(items.slice(2).map(({ publisher }) => publisher)).toEqual([thesis.venue, report.venue]);
    expect(items[1]?.['container-title']).toBe(chapter.venue);
  });

  it.each(['bibtex', 'ris', 'csl-json', 'papers-csv'] as const)(
    'is the same for our own reader: %s',
    (format) => {
      const back = readByOurs(exported(papers, format, { csv: 'raw' }));
      expect(back.map(entryKind)).toEqual(kinds);
      expect(back.map(({ venue }) => venue)).toEqual(papers.map(({ venue }) => venue));
    },
  );

  it.each<[ReferenceStyle, string[]]>([
    [
      'apa',
      [
        'Bishop, C. (2006). Pattern recognition. Springer.',
        'Rumelhart, D. (1986). Learning representations. In Parallel Distributed Processing (pp. 318–362). MIT Press.',
        'Settles, B. (2009). Active learning (Report No. 1648). University of Wisconsin.',
        'Sutton, R. (1984). Temporal credit assignment [Doctoral dissertation, University of Massachusetts].',
      ],
    ],
    [
      'ieee',
      [
        '[1] C. Bishop, Pattern recognition. Springer, 2006.',
        '[2] D. Rumelhart, “Learning representations,” in Parallel Distributed Processing. MIT Press, 1986, pp. 318–362.',
        '[3] R. Sutton, “Temporal credit assignment,” Ph.D. dissertation, University of Massachusetts, 1984.',
        '[4] B. Settles, “Active learning,” University of Wisconsin, Rep. 1648, 2009.',
      ],
    ],
    [
      'vancouver',
      [
        '1. Bishop C. Pattern recognition. Springer; 2006.',
        '2. Rumelhart D. Learning representations. In: Parallel Distributed Processing. MIT Press; 1986. p. 318-362.',
        '3. Sutton R. Temporal credit assignment [dissertation]. University of Massachusetts; 1984.',
        '4. Settles B. Active learning. University of Wisconsin; 2009. Report No.: 1648.',
      ],
    ],
  ])('is a reference as %s has it', (references, lines) => {
    expect(exported(papers, 'references', { references }).trim().split('\n')).toEqual(lines);
  });

  it.each<[string, string]>([
    ['Book Section', 'chapter'],
    ['Article; Book Chapter', 'chapter'],
    ['Edited Book', 'book'],
    ['monograph', 'book'],
    ['dissertation', 'thesis'],
    ['THES', 'thesis'],
    ['techreport', 'report'],
    ['Journal Article', 'article'],
    ['Conference Paper', 'conference'],
  ])('is known by "%s"', (type, kind) => {
    expect(entryKind({ venue: 'Somewhere', fields: { type } })).toBe(kind);
  });

  it('is known on arXiv and without a venue too', () => {
    expect(entryKind({ arxivId: '2001.00001', fields: { entrytype: 'phdthesis' } })).toBe('thesis');
    expect(entryKind({ venue: 'arXiv', fields: { 'Document Type': 'Book' } })).toBe('book');
  });
});
