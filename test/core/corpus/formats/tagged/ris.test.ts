import { describe, expect, it } from 'vitest';
import { risReader } from '../../../../../src/core/corpus/formats/tagged/ris.ts';
import { readCorpus } from '../../../../../src/core/corpus/read-corpus.ts';
import type { SourceRecord } from '../../../../../src/core/corpus/source-record.ts';
import { doAtOnce } from '../../../../../src/core/shared/in-steps.ts';

const abstract = 'We count voles along field margins, and find more of them than in the fields.';

function draftsOf(text: string) {
  return risReader.read(text).map((record) => ('draft' in record ? record.draft : record));
}

function draftOf(...lines: string[]) {
  const [draft, ...others] = draftsOf(['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n'));
  expect(others).toEqual([]);
  return draft;
}

function titlesOf(records: readonly SourceRecord[]) {
  return records.map((record) => ('draft' in record ? record.draft.title : record.problem));
}

describe('RIS is', () => {
  it.each([
    ['by the book', 'TY  - JOUR\nTI  - A\nER  - \n'],
    ['after blank lines and a provider', '\nProvider: X\nContent: text\n\nTY  - JOUR\nTI  - A\n'],
    ['with numbers before records', '1. \nTY  - JOUR\nT1  - A\n'],
    ['without a blank after the hyphen', 'TY  -JOUR\nTI  -A\nER  -\n'],
    ['with one blank', 'TY - JOUR\nTI - A\nER -\n'],
    ['in lower case', 'ty  - jour\nti  - A\n'],
    ['with dashes', 'TY – JOUR\nTI – A\n'],
    ['indented', '  TY  - JOUR\n  TI  - A\n'],
    ['with no-break blanks', 'TY\u00a0\u00a0-\u00a0JOUR\nTI\u00a0\u00a0-\u00a0A\n'],
    ['of an unknown type', 'TY  - Journal Article\n\nTI  - A\n'],
    ['cut off after its first line', 'TY  - JOUR\n'],
    ['without a first line', 'T1  - A\nPY  - 2001\nER  -\n'],
  ])('a file %s', (_, text) => {
    expect(risReader.detect(text)).toBe(true);
  });

  it.each([
    ['MEDLINE', 'PMID- 1\nTI  - A\nAB  - B\n'],
    ['Web of Science', 'FN X\nVR 1.0\nPT J\nTI A\nER\n'],
    ['prose', 'ty - pe\nThe type is one of many.\n'],
    ['prose that names the first line', 'Records begin so:\n\nTY  - JOUR\n\nand go on.\n'],
    ['a table', 'TY,TI\nJOUR,A\n'],
    ['a list of pairs', 'TI  - Texas Instruments\nIB  - IBM\n'],
  ])('not %s', (_, text) => {
    expect(risReader.detect(text)).toBe(false);
  });
});

describe('records of RIS', () => {
  it('begin at TY and end at ER, with their lines', () => {
    const text = 'TY  - JOUR\nTI  - A\nER  - \n\n\n2. \nTY  - JOUR\nTI  - B\nER  -\n';
    expect(risReader.read(text)).toEqual([
      { line: 1, draft: { title: 'A', fields: { type: 'JOUR' } } },
      { line: 7, draft: { title: 'B', fields: { type: 'JOUR' } } },
    ]);
  });

  it('may lack their end', () => {
    const text = 'TY  - JOUR\nTI  - A\n\nTY  - JOUR\nTI  - B';
    expect(titlesOf(risReader.read(text))).toEqual(['A', 'B']);
  });

  it('take in tags that stand before TY', () => {
    const text = 'TY  - JOUR\nTI  - A\nER  - \nDB  - X\nAB  - B\nTY  - JOUR\nTI  - C\nER  - \n';
    expect(risReader.read(text)[1]).toMatchObject({
      line: 4,
      draft: { title: 'C', abstract: 'B' },
    });
  });

  it('are reported where their first line is lost', () => {
    const text = 'B\nKW  - c\nER  - \nTY  - JOUR\nTI  - A\nER  - \nTI  - B\nTY  - JOUR\nTI  - C\n';
    expect(risReader.read(text)).toEqual([
      { line: 2, problem: expect.stringContaining('TY') },
      { line: 4, draft: expect.objectContaining({ title: 'A' }) },
      { line: 7, problem: expect.stringContaining('TY') },
      { line: 8, draft: expect.objectContaining({ title: 'C' }) },
    ]);
  });

  it('are none in a file that has no TY at all', () => {
    expect(risReader.read('T1  - A\nER  -\n')).toEqual([]);
  });

  it.each([
    ['one blank', 'TY - JOUR\nTI - A\nAB - B\nKW - c\nER -\nTY - JOUR\nTI - D\nER -\n'],
    ['lower case', 'ty  - jour\nti  - A\nab  - B\ner  - \nty  - jour\nti  - D\n'],
    ['an indent', ' TY  - JOUR\n TI  - A\n AB  - B\n ER  - \n TY  - JOUR\n TI  - D\n'],
    ['marks in the middle', 'TY  - JOUR\nTI  - A\nAB  - B\nER  - \n\f\ufeffTY  - JOUR\nTI  - D\n'],
    ['no blank after hyphens', 'TY  -JOUR\nTI  -A\nAB  -B\nER  -\nTY  -JOUR\nTI  -D\n'],
    [
      'a doubled line end',
      'TY  - JOUR\n\nTI  - A\n\nAB  - B\n\nER  - \n\n\n\nTY  - JOUR\n\nTI  - D\n',
    ],
  ])('are read with %s', (_, text) => {
    expect(draftsOf(text)).toMatchObject([{ title: 'A', abstract: 'B' }, { title: 'D' }]);
  });
});

describe('a value of RIS', () => {
  it.each([
    ['on lines with an indent', 'AB  - One\n      two\n      three', 'One two three'],
    ['on lines without one', 'AB  - One\ntwo - three', 'One two - three'],
    ['after an empty tag line', 'AB  - \nOne two', 'One two'],
    ['with blank lines', 'AB  - Aim: one.\n\nResults: two.', 'Aim: one. Results: two.'],
    ['with lines that look like tags', 'AB  - of\nCT - guided\nIt - is', 'of CT - guided It - is'],
    ['with the separator inside', 'AB  - Half  - and half', 'Half  - and half'],
  ])('goes on %s', (_, lines, expected) => {
    expect(draftOf('TI  - A', ...lines.split('\n'), 'PY  - 2001')).toMatchObject({
      abstract: expected,
      year: 2001,
    });
  });
});

describe('a paper of RIS', () => {
  it.each([
    ['TI', ['TI  - A', 'T1  - B'], 'A'],
    ['T1', ['TI  - ', 'T1  - B', 'T2  - C'], 'B'],
    ['CT before BT', ['BT  - Book', 'CT  - Chapter'], 'Chapter'],
    ['BT', ['BT  - Book'], 'Book'],
    ['ST where there is no other', ['T2  - Journal', 'ST  - Short'], 'Short'],
  ])('has its title under %s', (_, lines, title) => {
    expect(draftOf(...lines)).toMatchObject({ title });
  });

  it.each([
    ['AB', [`AB  - ${abstract}`], abstract],
    ['N2', [`N2  - ${abstract}`], abstract],
    ['AB before N2', [`N2  - Notes`, `AB  - ${abstract}`], abstract],
    ['parts of AB', ['AB  - Aim: one.', 'AB  - Results: two.'], 'Aim: one. Results: two.'],
    [
      'AB but for a notice',
      [`AB  - ${abstract}`, 'AB  - Copyright of Voles is the property of X and its content'],
      abstract,
    ],
    ['nothing, of an empty AB', ['AB  - '], undefined],
  ])('has its abstract under %s', (_, lines, expected) => {
    const draft = draftOf('TI  - A', ...lines);
    expect(draft && 'abstract' in draft ? draft.abstract : undefined).toBe(expected);
  });

  it.each([
    ['PY  - 2001', { year: 2001 }],
    ['PY  - 2001/09/01/', { year: 2001, month: 9 }],
    ['Y1  - 2016/09//', { year: 2016, month: 9 }],
    ['Y1  - 4-8 Aug. 2020', { year: 2020, month: 8 }],
    ['DA  - 2019///', { year: 2019 }],
    ['JF  - Voles', { venue: 'Voles' }],
    ['T2  - Voles', { venue: 'Voles' }],
    ['DO  - 10.1234/ab.5', { doi: '10.1234/ab.5' }],
    ['DO  - http://dx.doi.org/10.1234/ab.5', { doi: '10.1234/ab.5' }],
    ['L3  - 10.1234/ab.5', { doi: '10.1234/ab.5' }],
    ['UR  - https://doi.org/10.1234/ab.5', { doi: '10.1234/ab.5' }],
    ['M3  - doi: DOI: 10.1234/ab.5', { doi: '10.1234/ab.5' }],
    ['N1  - 10.1234/ab.5', { doi: '10.1234/ab.5' }],
    ['UR  - http://arxiv.org/abs/2206.11719v2', { arxivId: '2206.11719' }],
    ['DO  - 10.48550/arXiv.2206.11719', { arxivId: '2206.11719' }],
    ['UR  - https://pubmed.ncbi.nlm.nih.gov/123456/', { pubmedId: '123456' }],
    ['N1  - PMID: 123456', { pubmedId: '123456' }],
    ['UR  - https://example.org/a?b=c', { url: 'https://example.org/a?b=c' }],
    ['LA  - English', { language: 'English' }],
    ['N1  - Cited By :12\nN1  - Export Date: 1 May 2020', { citations: 12 }],
    ['AU  - Lovelace, Ada\nAU  - Hopper, Grace', { authors: ['Lovelace, Ada', 'Hopper, Grace'] }],
    ['A1  - Lovelace A.; Hopper G.', { authors: ['Lovelace A.', 'Hopper G.'] }],
    ['AU  - World Health Organization,', { authors: ['World Health Organization'] }],
    ['KW  - voles\nKW  - field margins', { keywords: ['voles', 'field margins'] }],
    ['KW  - voles\nfield margins', { keywords: ['voles', 'field margins'] }],
    ['KW  - voles; field margins', { keywords: ['voles', 'field margins'] }],
    ['KW  - voles, owls, field margins', { keywords: ['voles', 'owls', 'field margins'] }],
    ['KW  - Animals, Wild\nKW  - Voles', { keywords: ['Animals, Wild', 'Voles'] }],
  ])('has what "%s" says', (lines, expected) => {
    expect(draftOf('TI  - A', ...lines.split('\n'))).toMatchObject(expected);
  });

  it.each([
    ['a year that is no number', 'PY  - 10 15', 'year'],
    ['a note that mentions a DOI', 'N1  - Comment on doi 10.1234/ab.5 by others', 'doi'],
    ['an address that no browser follows', 'UR  - javascript:alert(1)', 'url'],
    ['an accession number of no named database', 'AN  - 123456', 'pubmedId'],
    ['the day of access', 'Y2  - 2020/01/01', 'year'],
  ])('takes nothing from %s', (_, line, field) => {
    expect(draftOf('TI  - A', line)).not.toHaveProperty(field);
  });

  it.each([
    ['EndNote', ['AN  - 123456', 'DP  - NLM']],
    ['Scopus', ['C2  - 123456', 'DB  - Scopus']],
  ])('has its PubMed id where %s keeps it', (_, lines) => {
    expect(draftOf('TI  - A', ...lines)).toMatchObject({ pubmedId: '123456' });
  });
});

describe('hostile RIS', () => {
  it('of one long line is read', () => {
    const text = `TY  - JOUR\nTI  - A\nAB  - ${'word '.repeat(400_000)}\nER  - \n`;
    expect(risReader.detect(text)).toBe(true);
    expect(risReader.read(text)).toHaveLength(1);
  });

  it('of very many lines is read', () => {
    const text = `TY  - JOUR\nTI  - A\n${'AB  - b\n'.repeat(100_000)}${'\n'.repeat(100_000)}`;
    expect(risReader.read(text)).toHaveLength(1);
  });
});

describe('a file of RIS', () => {
  it('keeps its lines where Windows line ends were converted twice', () => {
    const text = 'TY  - JOUR\r\r\nTI  - A\r\r\nER  - \r\r\nTY  - JOUR\r\r\nER  - \r\r\n';
    const { papers, rejected } = doAtOnce(readCorpus([{ name: 'a', text }]));
    expect(papers).toMatchObject([{ title: 'A' }]);
    expect(rejected).toMatchObject([{ line: 4, code: 'no-text' }]);
  });

  it('says how a record begins where it has none', () => {
    const { files } = doAtOnce(readCorpus([{ name: 'a', text: 'T1  - A\nER  -\n' }]));
    expect(files).toMatchObject([
      {
        title: 'RIS',
        records: 0,
        problem: { code: 'no-records', reason: expect.stringContaining('"TY  - …"') },
      },
    ]);
  });
});
