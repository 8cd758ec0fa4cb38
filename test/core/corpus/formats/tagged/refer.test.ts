import { describe, expect, it } from 'vitest';
import { referReader } from '../../../../../src/core/corpus/formats/tagged/refer.ts';

function draftsOf(text: string) {
  return referReader.read(text).map((record) => ('draft' in record ? record.draft : record));
}

function draftOf(...lines: string[]) {
  const [draft, ...others] = draftsOf(['%0 Journal Article', ...lines, ''].join('\n'));
  expect(others).toEqual([]);
  return draft;
}

describe('EndNote tagged is', () => {
  it.each([
    ['a file of EndNote', '\n%0 Journal Article\n%T A\n'],
    ['a file with the title first', '%T A\n%0 Journal Article\n%A Lovelace, Ada\n'],
    ['refer', '%A Ada Lovelace\n%T A\n%D 1843\n'],
    ['a file with a line before it', 'Exported from a library\n\n%0 Book\n%T A\n'],
  ])('%s', (_, text) => {
    expect(referReader.detect(text)).toBe(true);
  });

  it.each([
    ['BibTeX with comments', '% Encoding: UTF-8\n%% A file\n@article{a,\n title = {A}\n}\n'],
    ['TeX', '%A comment\n%The next\n\\documentclass{article}\n'],
    ['a table of shares', '%,%\n5 %,7 %\n'],
    ['RIS', 'TY  - JOUR\nTI  - A\n'],
  ])('not %s', (_, text) => {
    expect(referReader.detect(text)).toBe(false);
  });
});

describe('records of EndNote tagged', () => {
  it.each([
    ['a blank line', '%0 Journal Article\n%T A\n\n%0 Book\n%T B\n', [1, 4]],
    ['blank lines, titles first', '%T A\n%0 Book\n\n\n%T B\n%D 2001\n', [1, 5]],
    ['their type alone', '%0 Journal Article\n%T A\n%0 Book\n%T B\n', [1, 3]],
    ['blank lines, in refer', '%A Lovelace\n%T A\n\n%T B\n', [1, 4]],
    [
      'a blank line inside an abstract',
      '%0 Book\n%T A\n%X One.\n\nTwo.\n\n%U u\n\n%0 Book\n%T B',
      [1, 9],
    ],
    ['a second title', '%0 Book\n%T A\n\n%D 1843\n\n%A Lovelace\n%T B\n', [1, 6]],
  ])('are parted by %s', (_, text, lines) => {
    expect(referReader.read(text).map(({ line }) => line)).toEqual(lines);
  });

  it('keep abstracts of several paragraphs', () => {
    const lines = ['%T A', '%X Aim: 5', '% of voles.', '', 'Results: two.', '%D 2001'];
    expect(draftOf(...lines)).toMatchObject({
      abstract: 'Aim: 5 % of voles. Results: two.',
      year: 2001,
    });
  });

  it.each([
    ['%A Lovelace, Ada\n%A Hopper, Grace', { authors: ['Lovelace, Ada', 'Hopper, Grace'] }],
    ['%D 2021\n%8 September  1, 2021', { year: 2021, month: 9 }],
    ['%J Voles\n%B Series', { venue: 'Voles' }],
    ['%B Proceedings of Voles', { venue: 'Proceedings of Voles' }],
    ['%R doi:10.1234/ab.5', { doi: '10.1234/ab.5' }],
    ['%U https://doi.org/10.1234/ab.5', { doi: '10.1234/ab.5' }],
    ['%U https://example.org/a', { url: 'https://example.org/a' }],
    ['%M 123456\n%~ PubMed', { pubmedId: '123456' }],
    ['%K voles\nfield margins', { keywords: ['voles', 'field margins'] }],
    ['%K *Arvicolinae\nHumans', { fields: { 'index terms': '*Arvicolinae; Humans' } }],
    ['%G eng', { language: 'eng' }],
  ])('have what "%s" says', (lines, expected) => {
    expect(draftOf('%T A', ...lines.split('\n'))).toMatchObject({ title: 'A', ...expected });
  });

  it('fall back on the short title', () => {
    expect(draftOf('%T ', '%! Short')).toMatchObject({ title: 'Short' });
  });

  it('with the same tag again and again are read in linear time', () => {
    expect(referReader.read(`%0 Book\n%T A\n${'%0 Book\n'.repeat(200_000)}`)).toHaveLength(2);
  });
});
