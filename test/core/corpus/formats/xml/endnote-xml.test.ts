import { describe, expect, it } from 'vitest';
import { endnoteXmlReader } from '../../../../../src/core/corpus/formats/xml/endnote-xml.ts';
import type { PaperDraft } from '../../../../../src/core/corpus/source-record.ts';

const library = (...records: string[]) =>
  `<?xml version="1.0" encoding="UTF-8" ?><xml><records>${records.map((inner) => `<record>${inner}</record>`).join('\n')}</records></xml>`;
const styled = (text: string, face = 'normal') =>
  `<style face="${face}" font="default" size="100%">${text}</style>`;

function draftOf(inner: string): PaperDraft | undefined {
  const [record] = endnoteXmlReader.read(library(inner));
  return record !== undefined && 'draft' in record ? record.draft : undefined;
}

describe('telling EndNote XML', () => {
  it.each([
    ['a library', library('<titles><title>A</title></titles>')],
    ['an empty library', '<xml><records></records></xml>'],
    [
      'a library without the outer element',
      '<records><record><ref-type name="Book">6</ref-type></record></records>',
    ],
    [
      'capitals of EndNote 7',
      '<XML><RECORDS><RECORD><REFERENCE_TYPE>0</REFERENCE_TYPE></RECORD></RECORDS></XML>',
    ],
    ['a library that was cut', library('<titles><title>A</title></titles>').slice(0, -40)],
  ])('takes %s', (_, text) => expect(endnoteXmlReader.detect(text)).toBe(true));

  it.each([
    ['records of another program', '<records><record><field>A</field></record></records>'],
    ['MARC', '<collection><record><leader/><datafield tag="245"/></record></collection>'],
    ['an empty element', '<xml/>'],
    ['a library that is not closed and has no record', '<xml><records><record>'],
    ['a page', '<html><title>ref-type</title></html>'],
  ])('leaves %s', (_, text) => expect(endnoteXmlReader.detect(text)).toBe(false));
});

describe('a record of EndNote XML', () => {
  it('has what EndNote writes, its runs of style joined', () => {
    const draft = draftOf(`<database name="l.enl" path="l.enl">l.enl</database>
      <source-app name="EndNote" version="20.1">EndNote</source-app><rec-number>3</rec-number>
      <foreign-keys><key app="EN">3</key></foreign-keys><ref-type name="Journal Article">17</ref-type>
      <contributors><authors><author>${styled('Hopper, G. M.')}</author><author>${styled('Example Group,')}</author></authors>
      <secondary-authors><author>Editor, E.</author></secondary-authors></contributors>
      <titles><title>${styled('Growth of ')}${styled('E. coli', 'italic')}${styled(' in H')}${styled('2', 'subscript')}${styled('O')}</title>
      <secondary-title>${styled('J Ex')}</secondary-title></titles>
      <periodical><full-title>${styled('Journal of Examples')}</full-title></periodical>
      <pages>1-9</pages><volume>5</volume><number>2</number>
      <keywords><keyword>growth</keyword><keyword>water; cells</keyword></keywords>
      <dates><year>${styled('2016')}</year><pub-dates><date>${styled('Dec')}</date></pub-dates></dates>
      <isbn>1365-4632</isbn><abstract>${styled('First.&#xD;Second &lt;5 %.')}</abstract>
      <electronic-resource-num>10.1000/ex.1 [doi]</electronic-resource-num>
      <urls><related-urls><url>https://example.org/1</url></related-urls><pdf-urls><url>internal-pdf://a.pdf</url></pdf-urls></urls>
      <language>eng</language>`);
    expect(draft).toEqual({
      title: 'Growth of E. coli in H2O',
      abstract: 'First.\rSecond <5 %.',
      authors: ['Hopper, G. M.', 'Example Group'],
      year: 2016,
      month: 12,
      venue: 'J Ex',
      url: 'https://example.org/1',
      doi: '10.1000/ex.1',
      keywords: ['growth', 'water', 'cells'],
      language: 'eng',
      fields: { type: 'Journal Article', volume: '5', issue: '2', pages: '1-9' },
    });
  });

  it('may be without titles, and then has none', () => {
    expect(draftOf('<ref-type>17</ref-type><abstract>Text.</abstract>')).toEqual({
      abstract: 'Text.',
    });
    expect(draftOf('')).toEqual({});
  });

  it('has the short title where there is no other', () => {
    expect(
      draftOf('<titles><secondary-title>J</secondary-title><short-title>S</short-title></titles>'),
    ).toMatchObject({ title: 'S', venue: 'J' });
  });

  it('has a PubMed id where its database is PubMed', () => {
    const number = '<accession-num>26662257</accession-num>';
    expect(
      draftOf(`${number}<remote-database-provider>NLM</remote-database-provider>`)?.pubmedId,
    ).toBe('26662257');
    expect(
      draftOf(
        `${number}<urls><related-urls><url>https://www.ncbi.nlm.nih.gov/pubmed/26662257</url></related-urls></urls>`,
      )?.pubmedId,
    ).toBe('26662257');
    expect(draftOf(number)?.pubmedId).toBeUndefined();
  });

  it('keeps the terms of indexers apart', () => {
    const draft = draftOf(
      '<keywords><keyword>*Acne/therapy</keyword><keyword>Humans</keyword></keywords>',
    );
    expect(draft).toEqual({ fields: { 'index terms': '*Acne/therapy; Humans' } });
  });

  it.each([
    [
      'in attributes',
      '<author first-name="Grace" middle-initial="M" last-name="Hopper"/>',
      ['Hopper, Grace M'],
    ],
    ['of a group', '<author corp-name="Example Group"/>', ['Example Group']],
    [
      'several in one element',
      '<author>Hopper, G.&#xD;Lovelace, A.; Turing, A.</author>',
      ['Hopper, G.', 'Lovelace, A.', 'Turing, A.'],
    ],
  ])('has authors %s', (_, authors, names) => {
    expect(draftOf(`<contributors><authors>${authors}</authors></contributors>`)?.authors).toEqual(
      names,
    );
  });

  it('has its year from another date, its arXiv id from an address', () => {
    const draft = draftOf(`<dates><pub-dates><date>2014/03/02</date></pub-dates></dates>
      <urls><web-urls><url>https://arxiv.org/abs/1403.00123v2</url></web-urls></urls>`);
    expect(draft).toMatchObject({ year: 2014, month: 3, arxivId: '1403.00123' });
  });

  it('is read in the capitals of EndNote 7', () => {
    const [record] = endnoteXmlReader.read(`<XML><RECORDS><RECORD><REFERENCE_TYPE>0</REFERENCE_TYPE>
      <AUTHORS><AUTHOR>Hopper, G.</AUTHOR></AUTHORS><YEAR>2002</YEAR><TITLE>Old</TITLE>
      <SECONDARY_TITLE>J Ex</SECONDARY_TITLE><KEYWORDS><KEYWORD>age</KEYWORD></KEYWORDS>
      <ABSTRACT>Text.</ABSTRACT></RECORD></RECORDS></XML>`);
    expect(record).toEqual({
      line: 1,
      draft: {
        title: 'Old',
        abstract: 'Text.',
        authors: ['Hopper, G.'],
        year: 2002,
        venue: 'J Ex',
        keywords: ['age'],
      },
    });
  });
});
