import { describe, expect, it } from 'vitest';
import { shortAuthors } from '../../../src/explorer/authors.ts';
import { paperLinks, sourceLine } from '../../../src/ui/details/citation.ts';

describe('shortAuthors', () => {
  it.each([
    [undefined, ''],
    [[], ''],
    [['Kaiming He'], 'He'],
    [['He, Kaiming'], 'He'],
    [['Ada'], 'Ada'],
    [['Hung Tran', 'Jia Gao'], 'Tran and Gao'],
    [['LCM team', 'Loïc Barrault', 'Paul-Ambroise Duquenne'], 'LCM team et al.'],
    [['José Antonio Hernández López', 'Martin Weyssow', 'Houari Sahraoui'], 'López et al.'],
  ])('names %j as "%s"', (authors, short) => {
    expect(shortAuthors(authors)).toBe(short);
  });
});

describe('sourceLine', () => {
  it('leaves out what is unknown', () => {
    expect(sourceLine({})).toBe('');
    expect(sourceLine({ year: 2020 })).toBe('2020');
    expect(sourceLine({ authors: ['Kaiming He'], year: 2024, venue: 'arXiv' })).toBe(
      'He, 2024, arXiv',
    );
  });
});

describe('paperLinks', () => {
  it('gives none for a paper without addresses', () => {
    expect(paperLinks({})).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'not an address',
    '//example.org/relative',
  ])('makes no link of %s', (url) => {
    expect(paperLinks({ url, codeUrl: url })).toEqual([]);
  });

  it('names the same address once', () => {
    const links = paperLinks({ arxivId: '2206.11719', url: 'https://arxiv.org/abs/2206.11719' });
    expect(links).toEqual([
      { label: 'arXiv 2206.11719', href: 'https://arxiv.org/abs/2206.11719' },
    ]);
  });

  it('keeps the slashes of a DOI and escapes the rest', () => {
    expect(paperLinks({ doi: '10.1002/(a?b)<c>' })).toEqual([
      { label: 'DOI', href: 'https://doi.org/10.1002/(a%3Fb)%3Cc%3E' },
    ]);
  });

  it('names another place by its host', () => {
    expect(paperLinks({ url: 'http://example.org/paper?id=1' })).toEqual([
      { label: 'example.org', href: 'http://example.org/paper?id=1' },
    ]);
  });
});
