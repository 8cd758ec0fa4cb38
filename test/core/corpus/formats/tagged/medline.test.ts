import { describe, expect, it } from 'vitest';
import { medlineReader } from '../../../../../src/core/corpus/formats/tagged/medline.ts';

function draftsOf(text: string) {
  return medlineReader.read(text).map((record) => ('draft' in record ? record.draft : record));
}

function draftOf(...lines: string[]) {
  const [draft, ...others] = draftsOf(['PMID- 1', ...lines, ''].join('\n'));
  expect(others).toEqual([]);
  return draft;
}

describe('MEDLINE is', () => {
  it.each([
    ['from PubMed', '\nPMID- 1\nOWN - NLM\nTI  - A\n'],
    ['with the owner first', 'OWN - NLM\nPMID- 1\nTI  - A\n'],
    ['from ERIC, without a PubMed id', '\nOWN - ERIC\nTI  - A\nAU  - Lovelace, Ada\nAB  - B\n'],
    ['from Ovid', '<1>\nVN  - Ovid Technologies\nUI  - 1\nTI  - A\n'],
    ['without a blank after the id', 'PMID-1\nTI  - A\n'],
  ])('a file %s', (_, text) => {
    expect(medlineReader.detect(text)).toBe(true);
  });

  it.each([
    ['RIS', 'TY  - JOUR\nTI  - A\nPT  - X\nER  - \n'],
    ['a table', 'PMID,Title\n1,A\n'],
    ['a record as text', 'A. Lovelace. Title.\nPMID: 1\n'],
    ['prose', 'PMID - a name for ids\nOWN - a verb\n'],
  ])('not %s', (_, text) => {
    expect(medlineReader.detect(text)).toBe(false);
  });
});

describe('records of MEDLINE', () => {
  it.each([
    ['a blank line', '\nPMID- 1\nTI  - A\n\nPMID- 2\nTI  - B\n', [2, 5]],
    ['furniture', '<1>\nUI  - 1\nTI  - A\n\n<2>\nUI  - 2\nTI  - B\n', [2, 6]],
    ['nothing', 'PMID- 1\nTI  - A\nPMID- 2\nTI  - B\n', [1, 3]],
    [
      'a blank line before the owner',
      'OWN - N\nPMID- 1\nTI  - A\n\nOWN - N\nPMID- 2\nTI  - B',
      [1, 5],
    ],
    [
      'three where line ends were doubled',
      'PMID- 1\n\nOWN - N\n\nTI  - A\n\nLA  - en\n\n\n\nPMID- 2\n\nTI  - B\n',
      [1, 11],
    ],
  ])('are parted by %s', (_, text, lines) => {
    const records = medlineReader.read(text);
    expect(records.map(({ line }) => line)).toEqual(lines);
    expect(draftsOf(text)).toMatchObject([{ title: 'A' }, { title: 'B' }]);
  });

  it('keep values that go on, after a blank line too', () => {
    const lines = ['TI  - One', '      two', 'AB  - Three', '      four -', '', '      five'];
    expect(draftOf(...lines)).toMatchObject({ title: 'One two', abstract: 'Three four - five' });
  });

  it.each([
    ['TI  - A\nBTI - Book', { title: 'A', venue: 'Book' }],
    ['BTI - Book', { title: 'Book' }],
    ['TI  - \nTT  - Titre', { title: 'Titre' }],
    ['TI  - [Not Available].\nTT  - Titre', { title: 'Titre' }],
    ['TI  - [Not Available].', { title: '[Not Available].' }],
    ['OAB - PIP: Two\nOABL- eng', { abstract: 'Two' }],
    ['FAU - Lovelace, Ada\nAU  - Lovelace A', { authors: ['Lovelace, Ada'] }],
    ['AU  - Lovelace A\nCN  - The Engine Group', { authors: ['Lovelace A', 'The Engine Group'] }],
    ['DP  - 2017 Nov 15', { year: 2017, month: 11 }],
    ['DP  - 2019 Spring', { year: 2019 }],
    ['DEP - 20160419', { year: 2016 }],
    ['JT  - Journal of voles\nTA  - J Voles', { venue: 'Journal of voles' }],
    ['LID - S1 [pii]\nLID - 10.1234/ab.5 [doi]', { doi: '10.1234/ab.5' }],
    ['AID - 10.1234/S1 [pii]\nAID - 10.1234/ab.5 [doi]', { doi: '10.1234/ab.5' }],
    ['AID - http://dx.doi.org/10.1234/ab.5', { doi: '10.1234/ab.5' }],
    ['LA  - eng', { language: 'eng' }],
    ['OT  - *voles\nOT  - field margins', { keywords: ['voles', 'field margins'] }],
    ['AB  - One\nOAB - Two', { abstract: 'One' }],
    ['OAB - Two\nOABL- eng', { abstract: 'Two' }],
  ])('have what "%s" says', (lines, expected) => {
    expect(draftOf(...lines.split('\n'))).toMatchObject({ pubmedId: '1', ...expected });
  });

  it.each([
    ['index terms', 'MH  - Animals\nMH  - *Arvicolinae', 'keywords'],
    ['the address of an abstract', 'OAB - Publisher: Abstract available from it.', 'abstract'],
    ['an abstract in another language', 'OAB - Zwei\nOABL- ger', 'abstract'],
    ['the publisher’s number', 'LID - S0378-1119(15)01297-4 [pii]', 'doi'],
  ])('take nothing from %s', (_, lines, field) => {
    expect(draftOf('TI  - A', ...lines.split('\n'))).not.toHaveProperty(field);
  });
});

describe('Ovid and Cochrane', () => {
  const ovid = [
    'Database: Ovid MEDLINE(R) <1946 to 2020>',
    'Search Strategy:',
    '--------',
    '1     voles.mp. (120)',
    '',
    '<1>',
    'Unique Identifier',
    '  123456',
    'Database',
    '  Ovid MEDLINE(R)',
    'Title',
    '  Voles and',
    '  their margins. [Review]',
    'Source',
    '  Journal of Voles. 12(3):1234-9, 2019 Mar.',
    'Authors',
    '  Lovelace A; Hopper G.',
    'Comments',
    '  Not of interest',
    'Abstract',
    '  AIM: To count.',
    '',
    '  RESULTS: Many voles.',
    'MeSH Subject Headings',
    '    *Arvicolinae',
    'Digital Object Identifier',
    '  https://dx.doi.org/10.1234/ab.5',
    '',
    '<2>',
    'Title',
    '  Owls.',
    'Author',
    '  Turing A.',
    '',
  ].join('\n');

  const cochrane = [
    'Cochrane Library',
    '',
    'Record #1 of 2',
    'ID: CN-00000001',
    'AU: Lovelace A',
    'AU: Hopper G',
    'TI: Voles and their margins',
    'SO: Journal of Voles',
    'YR: 2019',
    'PM: PUBMED 123456',
    'KY: *Arvicolinae; Humans',
    'DOI: 10.1234/ab.5',
    'AB: AIM: To count. RESULTS: Many voles.',
    '',
    '',
    'Record #2 of 2',
    'ID: CN-00000002',
    'TI: Owls',
    '',
  ].join('\n');

  const [first, second] = [/^Voles and their margins/, /^Owls/].map((title) =>
    expect.objectContaining({ title: expect.stringMatching(title) }),
  );

  it.each([
    ['Ovid', ovid, [6, 29]],
    ['Cochrane', cochrane, [3, 16]],
  ])('are read from the labels of %s', (_, text, lines) => {
    expect(medlineReader.detect(text)).toBe(true);
    const records = medlineReader.read(text);
    expect(records.map(({ line }) => line)).toEqual(lines);
    expect(draftsOf(text)).toEqual([first, second]);
    expect(draftsOf(text)[0]).toMatchObject({
      authors: ['Lovelace A', 'Hopper G'],
      abstract: 'AIM: To count. RESULTS: Many voles.',
      year: 2019,
      venue: 'Journal of Voles',
      doi: '10.1234/ab.5',
      pubmedId: '123456',
    });
    expect(draftsOf(text)[0]).not.toHaveProperty('keywords');
  });
});
