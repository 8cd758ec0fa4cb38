import { describe, expect, it } from 'vitest';
import { problemsOf, termsOf } from './vocabulary-of.ts';

describe('a vocabulary as plain text', () => {
  const rows: [string, string[], string[]][] = [
    ['one term', ['tree'], ['tree']],
    ['synonyms after semicolons', ['tree; arbor;plant'], ['tree: arbor, plant']],
    ['synonyms after an equals sign', ['tree = arbor; plant'], ['tree: arbor, plant']],
    ['an equals sign inside a name', ['E=mc2'], ['E=mc2']],
    ['synonyms after a tab', ['tree\tarbor'], ['tree: arbor']],
    ['comments and empty lines', ['# ours', '', 'tree', '  # more'], ['tree']],
    ['a number sign inside a name', ['C#; F#'], ['C#: F#']],
    ['bullets', ['- tree', '* bush', '• herb'], ['bush', 'herb', 'tree']],
    ['a hyphen that is no bullet', ['-omics'], ['-omics']],
    [
      'a deeper line',
      ['plant', '  tree', '    oak', '  herb'],
      ['herb < plant', 'oak < tree', 'plant', 'tree < plant'],
    ],
    ['tabs before a line', ['plant', '\ttree', '\t\toak'], ['oak < tree', 'plant', 'tree < plant']],
    [
      'a line less deep than its forerunner',
      ['plant', '    tree', '  herb'],
      ['herb < plant', 'plant', 'tree < plant'],
    ],
    ['lines of Windows and of old Macs', ['a\r', 'b\rc'], ['a', 'b', 'c']],
    ['an address beside a name', ['<http://example.org/1>\toak'], ['oak']],
    ['a comma inside a name', ['2,4-D'], ['2,4-D']],
  ];

  it.each(rows)('reads %s', async (_, lines, terms) => {
    expect(await termsOf(...lines)).toEqual(terms);
  });

  it('tells of commas, which may have been meant to separate', async () => {
    expect(await problemsOf('oak', 'tree, arbor', 'bush, shrub')).toEqual(['2 malformed']);
  });

  it('tells of a line with separators alone', async () => {
    expect(await problemsOf('tree', ';;')).toEqual(['2 malformed']);
  });
});
