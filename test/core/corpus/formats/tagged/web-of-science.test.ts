import { describe, expect, it } from 'vitest';
import { webOfScienceReader } from '../../../../../src/core/corpus/formats/tagged/web-of-science.ts';

const HEAD = 'FN Clarivate Analytics Web of Science\nVR 1.0\n';

function draftOf(...lines: string[]) {
  const records = webOfScienceReader.read([`${HEAD}PT J`, ...lines, 'ER', '', 'EF'].join('\n'));
  expect(records).toHaveLength(1);
  return records[0] && 'draft' in records[0] ? records[0].draft : records[0];
}

describe('Web of Science plain text is', () => {
  it.each([
    ['a file by the book', `${HEAD}PT J\nAU Lovelace, A\nTI A\nER\n\nEF`],
    ['a record alone', 'PT J\nTI A\nER\n'],
    ['a file of long types', 'FN Inspec\nVR 1.0\nPT Journal Article\nAU Lovelace, A\n'],
    ['a file without records', `${HEAD}EF`],
  ])('%s', (_, text) => {
    expect(webOfScienceReader.detect(text)).toBe(true);
  });

  it.each([
    ['rubbish', ' ##'],
    ['RIS', 'TY  - JOUR\nTI  - A\nPT  - J\nER  - '],
    ['prose', 'PT Barnum was a showman.\nHe was born in 1810.'],
    ['MEDLINE', 'PMID- 1\nPT  - Journal Article\nTI  - A'],
    ['a table of the same source', 'PT\tAU\tTI\nJ\tLovelace, A\tA\n'],
  ])('not %s', (_, text) => {
    expect(webOfScienceReader.detect(text)).toBe(false);
  });
});

describe('records of Web of Science', () => {
  it('begin at PT and end at ER, with their lines, in joined files too', () => {
    const file = `${HEAD}PT J\nTI A\nER\n\nPT J\nTI B\nER\n\nEF\n`;
    expect(webOfScienceReader.read(file + file)).toEqual(
      [3, 7, 14, 18].map((line, at) => ({ line, draft: { title: at % 2 === 0 ? 'A' : 'B' } })),
    );
  });

  it('may lack their end', () => {
    expect(webOfScienceReader.read('PT J\nTI A\nPT J\nTI B\n')).toHaveLength(2);
  });

  it('are reported where their beginning is lost', () => {
    expect(webOfScienceReader.read('   of a title\nSO X\nER\nPT J\nTI B\nER\n')).toEqual([
      { line: 2, problem: expect.stringContaining('PT') },
      { line: 4, draft: { title: 'B' } },
    ]);
  });

  it('keep values that go on', () => {
    const lines = ['TI One', '   two', 'AB Three', '   four', '', '   five', 'PY 2001'];
    expect(draftOf(...lines)).toEqual({
      title: 'One two',
      abstract: 'Three four five',
      year: 2001,
    });
  });

  it.each([
    ['AU Lovelace, A\n   Hopper, G', { authors: ['Lovelace, A', 'Hopper, G'] }],
    ['AU Lovelace, A\nAF Lovelace, Ada', { authors: ['Lovelace, Ada'] }],
    ['DE voles; field\n   margins; owls', { keywords: ['voles', 'field margins', 'owls'] }],
    ['SO JOURNAL OF VOLES\nJ9 J VOLES', { venue: 'JOURNAL OF VOLES' }],
    ['PD DEC 16\nPY 2020', { year: 2020, month: 12 }],
    ['EA JAN 2021', { year: 2021, month: 1 }],
    ['DI 10.1234/ab.5\nUT WOS:000000000000001', { doi: '10.1234/ab.5' }],
    ['UT WOS:000000000000001', { id: 'WOS:000000000000001' }],
    ['PM 123456', { pubmedId: '123456' }],
    ['TC 0', { citations: 0 }],
    ['LA English', { language: 'English' }],
  ])('have what "%s" says', (lines, expected) => {
    expect(draftOf('TI A', ...lines.split('\n'))).toMatchObject(expected);
  });

  it('have no keywords from Keywords Plus, which a machine makes', () => {
    expect(draftOf('TI A', 'ID FIELD; MARGINS')).not.toHaveProperty('keywords');
  });
});
