import { describe, expect, it } from 'vitest';
import {
  csvReader,
  tsvReader,
} from '../../../../../src/core/corpus/formats/table/table-readers.ts';
import { detectFormat } from '../../../../../src/core/corpus/formats.ts';
import { readCorpus } from '../../../../../src/core/corpus/read-corpus.ts';
import type { ColumnChoice, PaperDraft } from '../../../../../src/core/corpus/source-record.ts';
import { doAtOnce } from '../../../../../src/core/shared/in-steps.ts';

function firstDraft(text: string): PaperDraft | undefined {
  const [record] = csvReader.read(text);
  return record !== undefined && 'draft' in record ? record.draft : undefined;
}

function readFile(text: string, columns?: ColumnChoice) {
  return doAtOnce(readCorpus([{ name: 'a.csv', text }], { columns }));
}

describe('a table', () => {
  it.each<[string, string]>([
    ['csv', 'Title,Abstract\nA,b'],
    ['csv', 'Title;Abstract\nA;b'],
    ['tsv', 'Title\tAbstract\nA\tb'],
    ['csv', '"TITLE","A"\n"AUTHOR NAMES","B C."\n"PUBLICATION YEAR","2014"\n'],
  ])('is %s', (format, text) => {
    expect(detectFormat(text)?.name).toBe(format);
  });

  it('reads rows with their lines, and no header again', () => {
    const text = 'Title,Abstract\nA,"b\nb"\n\nTitle,Abstract\nC,\n"D';
    expect(csvReader.read(text)).toEqual([
      { line: 2, draft: { title: 'A', abstract: 'b\nb' } },
      { line: 6, draft: { title: 'C' } },
      { line: 7, problem: expect.stringContaining('quotation mark') },
    ]);
  });

  it.each<[string, string, PaperDraft]>([
    ['what programs write for nothing', 'title,abstract,year\nA,NA,nan', { title: 'A' }],
    [
      'years and ids with decimals',
      'title,year,pmid\nA,2020.0,77.0',
      { title: 'A', year: 2020, pubmedId: '77' },
    ],
    ['a year in a date', 'title,date\nA,12 March 2021', { title: 'A', year: 2021, month: 3 }],
    [
      'lists as Python prints them',
      `title,authors\nA,"['Marx, Karl', ""O'Neil, J""]"`,
      { title: 'A', authors: ['Marx, Karl', "O'Neil, J"] },
    ],
    [
      'identifiers in an address',
      'title,url\nA,https://doi.org/10.1002/jcc.20289',
      { title: 'A', url: 'https://doi.org/10.1002/jcc.20289', doi: '10.1002/jcc.20289' },
    ],
    ['names between bars', 'title,authors\nA,B C|D E', { title: 'A', authors: ['B C', 'D E'] }],
    [
      'the first of several addresses',
      'title,urls\nA,ftp://a http://b.c http://d.e',
      { title: 'A', url: 'http://b.c' },
    ],
    [
      'other columns',
      'title,__proto__,Pages\nA,x,1-2',
      {
        title: 'A',
        fields: Object.fromEntries([
          ['__proto__', 'x'],
          ['Pages', '1-2'],
        ]),
      },
    ],
    ['no long lists of references', `title,References\nA,${'x'.repeat(501)}`, { title: 'A' }],
    [
      'glued names of SpringerLink',
      'Item Title,Item DOI,Authors\nA,10.1007/x,Araz R. AlievNigar McDonald',
      { title: 'A', doi: '10.1007/x', authors: ['Araz R. Aliev', 'Nigar McDonald'] },
    ],
    [
      'an index of words',
      `id,title,abstract_inverted_index\nhttps://openalex.org/W1,A,"{'We': [0, 2], ""aren't"": [1]}"`,
      { id: 'W1', title: 'A', abstract: "We aren't We" },
    ],
    [
      'no id that slid in from another column',
      'Title,Source title,EID\nA,J,Scopus',
      { title: 'A', venue: 'J' },
    ],
    [
      'a venue of Embase',
      'Title,Author Names,Source\nA,B C.,J. Foo (2014) 3:3 (1-2)',
      { title: 'A', authors: ['B C.'], venue: 'J. Foo', year: 2014 },
    ],
  ])('gives %s', (_, text, draft) => {
    expect(firstDraft(text)).toEqual(draft);
  });

  it('reads a row a field, as Embase exports it', () => {
    const text =
      '"TITLE","A"\n"AUTHOR NAMES","B C.","D E."\n"ABSTRACT","b"\n\n"TITLE","F"\n"ABSTRACT","g"\n';
    expect(csvReader.read(text)).toEqual([
      { line: 1, draft: { title: 'A', authors: ['B C.', 'D E.'], abstract: 'b' } },
      { line: 5, draft: { title: 'F', abstract: 'g' } },
    ]);
  });

  it('describes its columns with examples, and whose they are', () => {
    const text = `Lens ID\tTitle\tPages\n1\tA\t\n2\t${'B'.repeat(200)}\t3\n`;
    expect(tsvReader.describe(text)).toEqual({
      dialect: 'The Lens',
      columns: [
        { name: 'Lens ID', field: 'id', examples: ['1', '2'] },
        { name: 'Title', field: 'title', examples: ['A', 'B'.repeat(120)] },
        { name: 'Pages', field: null, examples: ['3'] },
      ],
    });
  });

  it('names its columns and the remedy where none is a title or an abstract', () => {
    const { files, papers } = readFile('Nr,Was\n1,A\n2,B\n');
    expect(papers).toEqual([]);
    expect(files[0]?.problem?.code).toBe('no-columns');
    expect(files[0]?.problem?.reason).toMatch(/'Nr', 'Was'.*--column title=NAME/);
    expect(files[0]?.columns?.map(({ name }) => name)).toEqual(['Nr', 'Was']);
  });

  it('reads the columns that the user chose', () => {
    const { files, papers } = readFile('Nr,Was\n1,A\n2,B\n', { title: 'Was', id: 'Nr' });
    expect(papers.map(({ id, title }) => [id, title])).toEqual([
      ['1', 'A'],
      ['2', 'B'],
    ]);
    expect(files[0]).toMatchObject({ records: 2, columns: [{ field: 'id' }, { field: 'title' }] });
  });

  it('has no record under its header alone', () => {
    expect(readFile('Title,Authors,Year\n').files[0]?.problem?.code).toBe('no-records');
  });
});
