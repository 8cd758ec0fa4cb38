import { describe, expect, it } from 'vitest';
import { findLayout } from '../../../../../src/core/corpus/formats/table/find-layout.ts';

/** The delimiter, the header and what follows it. */
function layout(text: string): [string, string, string] | undefined {
  const found = findLayout(text);
  return (
    found && [found.delimiter, found.header.join('|'), text.slice(found.start).split('\n')[0] ?? '']
  );
}

describe('the layout of a table', () => {
  it.each<[string, string, [string, string, string]]>([
    ['commas', 'Title,Abstract\nA,b', [',', 'Title|Abstract', 'A,b']],
    ['semicolons', 'Title;Year;a, b\nA;1;c, d', [';', 'Title|Year|a, b', 'A;1;c, d']],
    ['tabs', 'Title\tAbstract\nA\tb', ['\t', 'Title|Abstract', 'A\tb']],
    ['bars', 'title|abstract\nA|b', ['|', 'title|abstract', 'A|b']],
    ['a header alone', 'Title,Authors,Year\n', [',', 'Title|Authors|Year', '']],
    ['blank lines above', '\n\nTitle,Year\nA,1', [',', 'Title|Year', 'A,1']],
    ['a hint of the delimiter', 'sep=;\nTitle;Year\nA;1', [';', 'Title|Year', 'A;1']],
    [
      'remarks above',
      '"About the data: Exported on May 8, 2022.\n"\nRank,Title,DOI\n1,A,10.1/x',
      [',', 'Rank|Title|DOI', '1,A,10.1/x'],
    ],
    ['columns without a name', 'Title,,Year\nA,b,1', [',', 'Title|Column 2|Year', 'A,b,1']],
    ['columns that are not known', 'Nr,Was\n1,A\n2,B', [',', 'Nr|Was', '1,A']],
  ])('has %s', (_, text, found) => {
    expect(layout(text)).toEqual(found);
  });

  it.each([
    ['nothing', ''],
    ['a list of titles', 'Title\nA\nB'],
    ['prose with commas', 'Dear all, this is\na text, with commas, in it.\nBye, me'],
    ['prose of even commas', 'We probe models, and more\nThey work, too'],
    ['a heading of a text', 'Abstract, title and year of it\n\nWe probe.'],
    ['rows of another width', 'Nr,Was\n1,A,b\n2,B'],
    ['a tagged record', 'TY  - JOUR\nTI  - A, b\nER  - '],
    ['BibTeX', '@article{a,\n  title = {A},\n  year = 2020,\n}'],
    ['markup', '<a>\n<title>A, b</title>\n</a>'],
  ])('is not found in %s', (_, text) => {
    expect(layout(text)).toBeUndefined();
  });
});
