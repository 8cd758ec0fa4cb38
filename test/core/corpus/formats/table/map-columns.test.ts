import { describe, expect, it } from 'vitest';
import { hasText, mapColumns } from '../../../../../src/core/corpus/formats/table/map-columns.ts';
import type { ColumnChoice } from '../../../../../src/core/corpus/source-record.ts';

/** `field: column, column` of the fields found. */
function fieldsOf(header: string, choice?: ColumnChoice): Record<string, string> {
  const names = header.split(';');
  const { columnsOf } = mapColumns(names, choice);
  return Object.fromEntries(
    [...columnsOf].map(([field, places]) => [
      field,
      places.map((place) => names[place]).join(', '),
    ]),
  );
}

describe('the columns of a table', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'Scopus',
      'Authors;Author full names;Author(s) ID;Title;Year;Source title;Cited by;DOI;Link;Abstract;Author Keywords;Index Keywords;PubMed ID;Language of Original Document;Source;EID',
      {
        id: 'EID',
        title: 'Title',
        abstract: 'Abstract',
        authors: 'Authors',
        year: 'Year',
        venue: 'Source title',
        url: 'Link',
        doi: 'DOI',
        pubmedId: 'PubMed ID',
        keywords: 'Author Keywords',
        language: 'Language of Original Document',
        citations: 'Cited by',
      },
    ],
    [
      'Web of Science',
      'PT;AU;AF;TI;SO;LA;DE;ID;AB;TC;Z9;PD;PY;DI;PM;UT',
      {
        id: 'UT',
        title: 'TI',
        abstract: 'AB',
        authors: 'AU',
        year: 'PY',
        date: 'PD',
        venue: 'SO',
        doi: 'DI',
        pubmedId: 'PM',
        keywords: 'DE',
        language: 'LA',
        citations: 'TC, Z9',
      },
    ],
    [
      'Dimensions',
      'Rank;Publication ID;DOI;PMID;Title;Abstract;Source title;Anthology title;PubYear;Publication Date;Authors;Times cited;Dimensions URL;Fields of Research',
      {
        id: 'Publication ID',
        title: 'Title',
        abstract: 'Abstract',
        authors: 'Authors',
        year: 'PubYear',
        date: 'Publication Date',
        venue: 'Source title, Anthology title',
        url: 'Dimensions URL',
        doi: 'DOI',
        pubmedId: 'PMID',
        citations: 'Times cited',
      },
    ],
    [
      'PubMed summaries',
      'Title;URL;Description;Details;ShortDetails;Resource;Type;Identifiers;Db;EntrezUID;Properties;FirstAuthor',
      {
        title: 'Title',
        authors: 'Description',
        date: 'ShortDetails',
        url: 'URL',
        pubmedId: 'EntrezUID',
      },
    ],
    [
      'Publish or Perish',
      'Cites;Authors;Title;Year;Source;Publisher;ArticleURL;GSRank;QueryDate;DOI;Abstract;FullTextURL',
      {
        title: 'Title',
        abstract: 'Abstract',
        authors: 'Authors',
        year: 'Year',
        venue: 'Source',
        url: 'ArticleURL, FullTextURL',
        doi: 'DOI',
        citations: 'Cites',
      },
    ],
    [
      'OpenAlex',
      'id;display_name;publication_year;abstract;authorships.author.display_name;primary_location.source.display_name;keywords.display_name;cited_by_count',
      {
        id: 'id',
        title: 'display_name',
        abstract: 'abstract',
        authors: 'authorships.author.display_name',
        year: 'publication_year',
        venue: 'primary_location.source.display_name',
        citations: 'cited_by_count',
      },
    ],
    [
      'Zotero',
      'Key;Item Type;Publication Year;Author;Title;Publication Title;DOI;Url;Abstract Note;Date;Date Added;Manual Tags;Automatic Tags',
      {
        id: 'Key',
        title: 'Title',
        abstract: 'Abstract Note',
        authors: 'Author',
        year: 'Publication Year',
        date: 'Date',
        venue: 'Publication Title',
        url: 'Url',
        doi: 'DOI',
        keywords: 'Manual Tags, Automatic Tags',
      },
    ],
  ])('of %s are known', (dialect, header, fields) => {
    expect(fieldsOf(header)).toEqual(fields);
    expect(mapColumns(header.split(';')).dialect?.name).toBe(dialect);
  });

  it.each<[string, Record<string, string>]>([
    [
      'Titre;Résumé;Auteurs;Année',
      { title: 'Titre', abstract: 'Résumé', authors: 'Auteurs', year: 'Année' },
    ],
    ['Titel;Zusammenfassung;Jahr', { title: 'Titel', abstract: 'Zusammenfassung', year: 'Jahr' }],
    ['题名;摘要;作者', { title: '题名', abstract: '摘要', authors: '作者' }],
    ['タイトル;抄録;キーワード', { title: 'タイトル', abstract: '抄録', keywords: 'キーワード' }],
    [
      'dc.title[en_US];dc.contributor.author[];dc.description.abstract[en]',
      {
        title: 'dc.title[en_US]',
        abstract: 'dc.description.abstract[en]',
        authors: 'dc.contributor.author[]',
      },
    ],
    ['Title (English);Titel/Abstract', { title: 'Title (English)', abstract: 'Titel/Abstract' }],
    ['TITLE;publication-year', { title: 'TITLE', year: 'publication-year' }],
    ['Title;Summary', { title: 'Title', abstract: 'Summary' }],
  ])('are known in other words: %s', (header, fields) => {
    expect(fieldsOf(header)).toEqual(fields);
  });

  it.each([
    ['Name;E-mail', {}],
    ['Product;Description', {}],
    ['Journal title;Conference title', { venue: 'Journal title, Conference title' }],
    ['Original Abstract;Title of series', {}],
  ])('are no title and no abstract: %s', (header, fields) => {
    expect(fieldsOf(header)).toEqual(fields);
    expect(hasText(mapColumns(header.split(';')))).toBe(false);
  });

  it.each<[string, ColumnChoice, Record<string, string>]>([
    ['by name', { title: 'What' }, { title: 'What', year: 'Year' }],
    ['spelled otherwise', { title: ' what' }, { title: 'What', year: 'Year' }],
    ['from another field', { title: 'Year' }, { title: 'Year' }],
    ['of no column', { title: 'Where' }, { year: 'Year' }],
    ['to leave a field out', { year: '' }, {}],
  ])('are what the user says: %s', (_, choice, fields) => {
    expect(fieldsOf('What;Year', choice)).toEqual(fields);
  });
});
