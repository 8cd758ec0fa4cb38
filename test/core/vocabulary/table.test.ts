import { describe, expect, it } from 'vitest';
import { problemsOf, readingOf, termsOf } from './vocabulary-of.ts';

describe('a vocabulary as a table', () => {
  const rows: [string, string[], string[]][] = [
    [
      'commas',
      ['term,synonyms,broader', 'oak,quercus,tree', 'tree,,'],
      ['oak: quercus < tree', 'tree'],
    ],
    ['tabs', ['label\taltLabel', 'oak\tquercus|robur'], ['oak: quercus, robur']],
    ['semicolons between cells', ['term;synonyms', 'oak;quercus|robur'], ['oak: quercus, robur']],
    ['several names in a cell', ['term,synonyms', 'oak,"quercus; robur"'], ['oak: quercus, robur']],
    ['several columns of synonyms', ['name,alias 1,alias 2', 'oak,a,b'], ['oak: a, b']],
    [
      'SKOS names',
      ['skos:prefLabel@en,skos:altLabel@en,skos:altLabel@de', 'oak,a,Eiche'],
      ['oak: a'],
    ],
    [
      'names of columns with a language',
      ['uri,label_fi,label_en', 'http://x/1,tammi,oak'],
      ['oak'],
    ],
    ['columns of other kinds', ['note,term', 'x,oak'], ['oak']],
    ['identifiers', ['id,label,broader', 'T1,tree,', 'T2,oak,T1'], ['oak < tree', 'tree']],
    ['a line break in a cell', ['term,synonyms', '"red', 'oak",quercus'], ['red oak: quercus']],
    ['comments', ['# ours', 'term,synonyms', '# no row', 'oak,a'], ['oak: a']],
  ];
  it.each(rows)('reads %s', async (_, lines, terms) => {
    expect(await termsOf(...lines)).toEqual(terms);
  });

  it('tells of a row without a term, by its line', async () => {
    const lines = ['term,synonyms', '"red', 'oak",a', '', ',b', 'elm,c'];
    expect(await problemsOf(...lines)).toEqual(['5 malformed']);
  });

  it('names the line of a quotation mark that is never closed', async () => {
    const reading = readingOf('term,synonyms', 'oak,a', '"elm,b', 'ash,c');
    await expect(reading).rejects.toThrow(/line 3/);
  });
});
