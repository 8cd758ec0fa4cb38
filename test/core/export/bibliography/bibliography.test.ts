/** What stands in the files, where a parser would not tell. */
import { describe, expect, it } from 'vitest';
import { planExport, textOf } from '../../../../src/core/export/plan-export.ts';
import type { Paper } from '../../../../src/core/types.ts';
import {
  type BibliographyFormat,
  bibliographyOf,
  exported,
  readByOurs,
  remarksOf,
} from './read-back.ts';

const formats: BibliographyFormat[] = ['bibtex', 'ris', 'csl-json', 'papers-csv', 'references'];

const paper: Partial<Paper> = {
  id: 'p&1',
  title: 'A study of BERT',
  abstract: 'One line.',
  authors: ['Ada Lovelace', 'The Team', 'et al.'],
  year: 2020,
  month: 3,
  venue: 'Journal of R&D',
  doi: '10.1000/a_b',
  pubmedId: '12',
  arxivId: '2001.00001',
  url: 'https://x.org/a_b',
  keywords: ['one', 'two'],
  language: 'en',
  citations: 3,
  codeUrl: 'https://github.com/a/b',
  fields: {
    volume: '12',
    number: '3',
    pages: '1--10',
    'index terms': 'x; y',
    entrytype: 'article',
  },
  completedFrom: { abstract: 'Crossref' },
};

describe.each(formats)('%s', (format) => {
  it('is a whole file that holds nothing for no papers', () => {
    const text = exported([], format);
    if (format === 'csl-json') expect(JSON.parse(text)).toEqual([]);
    else if (format === 'papers-csv') expect(text.split('\r\n')).toHaveLength(2);
    else expect(text).toBe('');
  });

  it('is the same every time, named after the map, in a piece a paper', () => {
    const [file, ...more] = planExport(bibliographyOf([paper, paper]), format);
    expect(more).toEqual([]);
    expect(file?.file).toMatch(/^small(?:-csl|-papers|-references)?\.(?:bib|ris|json|csv|txt)$/);
    expect(file?.rows).toBe(2);
    expect(file && textOf(file)).toBe(file && textOf(file));
    expect([...(file?.pieces() ?? [])].length).toBeLessThanOrEqual(3);
  });

  it('lists the papers of the part alone', () => {
    const source = bibliographyOf([{ title: 'First one' }, { title: 'Second one' }]);
    const subgraph = { ...source.subgraph, papers: [1] };
    const text = planExport({ ...source, subgraph }, format)
      .map(textOf)
      .join('');
    expect(text).toContain('Second one');
    expect(text).not.toContain('First one');
  });

  it('leaves out abstracts that are not there yet, and says so where it lists them', () => {
    const remarks: string[] = [];
    const [file] = planExport({ ...bibliographyOf([paper]), texts: null }, format);
    const text = [...(file?.pieces(({ code }) => remarks.push(code)) ?? [])].join('');
    expect(text).toContain('A study of');
    expect(text).not.toContain('One line.');
    expect(remarks).toEqual(format === 'references' ? [] : ['left-out']);
    expect(remarksOf([paper], format)).toEqual([]);
  });
});

describe('bibtex', () => {
  it('writes an entry with all that is known', () => {
    expect(exported([paper], 'bibtex')).toBe(`@article{lovelace2020study,
  author = {Lovelace, Ada and {The Team} and others},
  title = {A study of {BERT}},
  journal = {Journal of R\\&D},
  year = {2020},
  month = mar,
  doi = {10.1000/a_b},
  eprint = {2001.00001},
  archiveprefix = {arXiv},
  pmid = {12},
  url = {https://x.org/a_b},
  language = {en},
  keywords = {one, two},
  abstract = {One line.},
  citations = {3},
  codeurl = {https://github.com/a/b},
  paperid = {p&1},
  index-terms = {x; y},
  number = {3},
  pages = {1--10},
  volume = {12},
}

`);
  });

  it('gives columns of the source again', () => {
    const [back] = readByOurs(exported([paper], 'bibtex'));
    expect(back?.fields).toMatchObject({ volume: '12', number: '3', 'index-terms': 'x; y' });
  });

  it('names the place of a conference, and none of a preprint', () => {
    const text = exported(
      [
        { title: 'x', venue: 'ACL' },
        { title: 'y', arxivId: '2001.00001' },
        { title: 'z', venue: 'arXiv' },
      ],
      'bibtex',
    );
    expect(text.match(/^@\w+|^ {2}(?:booktitle|howpublished) .*$/gm)).toEqual([
      '@inproceedings',
      '  booktitle = {ACL},',
      '@misc',
      '@misc',
      '  howpublished = {arXiv},',
    ]);
  });
});

describe('ris', () => {
  it('writes a record with all that is known', () => {
    expect(exported([paper], 'ris').split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - lovelace2020study',
      'TI  - A study of BERT',
      'AU  - Lovelace, Ada',
      'AU  - The Team',
      'PY  - 2020',
      'DA  - 2020/03//',
      'T2  - Journal of R&D',
      'JO  - Journal of R&D',
      'VL  - 12',
      'IS  - 3',
      'SP  - 1',
      'EP  - 10',
      'AB  - One line.',
      'KW  - one',
      'KW  - two',
      'DO  - 10.1000/a_b',
      'UR  - https://x.org/a_b',
      'AN  - PMID: 12',
      'M1  - arXiv:2001.00001',
      'LA  - en',
      'N1  - Cited By :3',
      'N1  - Code: https://github.com/a/b',
      'ER  - ',
      '',
      '',
    ]);
  });
});

describe('the pages of ris', () => {
  it.each<[string, string[]]>([
    ['1--10', ['SP  - 1', 'EP  - 10']],
    ['12:1–12:20', ['SP  - 12:1', 'EP  - 12:20']],
    ['e17', ['SP  - e17']],
    ['1-10, 20-30', ['SP  - 1-10, 20-30']],
    ['1\n10', ['SP  - 1 10']],
  ])('%j are a range only where they are one', (pages, lines) => {
    const written = exported([{ title: 'x', fields: { pages } }], 'ris').split('\r\n');
    expect(written.filter((line) => /^[SE]P /.test(line))).toEqual(lines);
  });
});

describe('csl-json', () => {
  it('writes an item with all that is known', () => {
    expect(JSON.parse(exported([paper], 'csl-json'))).toEqual([
      {
        id: 'p&1',
        'citation-key': 'lovelace2020study',
        type: 'article-journal',
        title: 'A study of BERT',
        author: [{ family: 'Lovelace', given: 'Ada' }, { literal: 'The Team' }],
        issued: { 'date-parts': [[2020, 3]] },
        'container-title': 'Journal of R&D',
        volume: '12',
        issue: '3',
        page: '1-10',
        DOI: '10.1000/a_b',
        URL: 'https://x.org/a_b',
        PMID: '12',
        archive: 'arXiv',
        archive_location: '2001.00001',
        abstract: 'One line.',
        keyword: 'one; two',
        language: 'en',
        custom: { citations: 3, codeUrl: 'https://github.com/a/b', fields: paper.fields },
      },
    ]);
  });
});

describe('papers-csv', () => {
  it('writes a column a field, and those of the sources', () => {
    const [head = '', row] = exported([{ ...paper, title: '=x' }], 'papers-csv').split('\r\n');
    expect(head).toBe(
      'id,title,authors,year,month,venue,doi,arxiv_id,pubmed_id,url,keywords,language,citations,' +
        'code_url,abstract,field: text language,field: title from,field: completed from,' +
        'field: citation key,field: entrytype,field: index terms,field: number,field: pages,field: volume',
    );
    expect(row).toBe(
      "p&1,'=x,Ada Lovelace; The Team; et al.,2020,3,Journal of R&D,10.1000/a_b,2001.00001,12," +
        'https://x.org/a_b,one; two,en,3,https://github.com/a/b,One line.,,,abstract: Crossref,' +
        'lovelace2020x,article,x; y,3,1--10,12',
    );
  });

  it('keeps apart what marks of lists stand in', () => {
    const listed = {
      title: 'x',
      authors: ['Research; and Development', 'Lovelace, Ada'],
      keywords: ['a|b', 'say "c\\d"'],
    };
    const lone = { title: 'y', authors: ['Research and Development'], keywords: ['a, b'] };
    const back = readByOurs(exported([listed, lone], 'papers-csv'));
    expect(back).toMatchObject([{ ...listed, keywords: ['a|b', 'say "cd"'] }, lone]);
  });
});
