/** Bibliographies read back, by citation-js and by our own readers. */
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../src/core/types.ts';
import {
  type BibliographyFormat,
  exported,
  partedAuthors,
  readByCitationJs,
  readByOurs,
} from './read-back.ts';

const papers: Paper[] = [
  {
    id: 'arxiv:1706.03762',
    title: 'Attention Is All You Need',
    abstract: 'The dominant models are based on complex networks. We propose the Transformer.',
    authors: ['Ashish Vaswani', 'Noam Shazeer', 'Łukasz Kaiser'],
    year: 2017,
    month: 6,
    arxivId: '1706.03762',
    url: 'https://arxiv.org/abs/1706.03762',
    codeUrl: 'https://github.com/tensorflow/tensor2tensor',
  },
  {
    id: 'sici',
    title: 'Visualizing Data using t-SNE: 100% of {a, b}, R&D #1, a_b ^ ~ $5 <x> | "q"',
    abstract: 'It costs $5 & 10% — “really”? --verbose {0, 1}.',
    authors: ['Laurens van der Maaten', 'Hinton, Geoffrey, Jr.', 'The ATLAS Collaboration'],
    year: 2008,
    month: 11,
    venue: 'Journal of Machine Learning Research',
    doi: '10.1002/(SICI)1097-4571(199009)41:6<391::AID-ASI1>3.0.CO;2-9',
    pubmedId: '18267787',
    url: 'https://www.jmlr.org/papers/v9/a_b~c.html?x=1&y=%20#top',
    keywords: ['dimensionality reduction', 'embedding, stochastic', 'R&D'],
    language: 'en-US',
    citations: 0,
  },
  {
    id: 'P00-1',
    title: 'BERT と漢字: نص عربي 🧭',
    authors: ['王小明', 'Jacob Devlin'],
    year: 2019,
    venue: 'Proceedings of NAACL',
    keywords: ['only, one'],
  },
  { id: 'bare', title: 'Nothing but a title' },
];

const others = ['bibtex', 'ris', 'csl-json'] as const;
const formats: BibliographyFormat[] = ['bibtex', 'ris', 'csl-json', 'papers-csv'];

describe.each(others)('%s, read by citation-js', (format) => {
  const items = readByCitationJs(exported(papers, format), format);

  it('lists every paper in its order, with title and abstract', () => {
    expect(items.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
    expect(items.map(({ abstract }) => abstract)).toEqual(papers.map(({ abstract }) => abstract));
  });

  it('dates them', () => {
    const dates = items.map(({ issued }) => issued?.['date-parts']?.[0]?.map(Number));
    expect(dates).toEqual([[2017, 6], [2008, 11], [2019], undefined]);
  });

  it('parts their authors', () => {
    expect(items[0]?.author).toEqual([
      { family: 'Vaswani', given: 'Ashish' },
      { family: 'Shazeer', given: 'Noam' },
      { family: 'Kaiser', given: 'Łukasz' },
    ]);
    expect(items[1]?.author?.[1]).toEqual({ family: 'Hinton', given: 'Geoffrey', suffix: 'Jr.' });
    // citation-js takes a name in braces for a family name.
    const member = format === 'bibtex' ? 'family' : 'literal';
    expect(items[1]?.author?.[2]).toEqual({ [member]: 'The ATLAS Collaboration' });
    expect(JSON.stringify(items[1]?.author?.[0])).toContain('Laurens');
    expect(items[3]?.author).toBeUndefined();
  });

  it('finds identifiers, addresses and keywords', () => {
    expect(items.map(({ DOI }) => DOI)).toEqual([undefined, papers[1]?.doi, undefined, undefined]);
    expect(items.map(({ URL }) => URL)).toEqual(papers.map(({ url }) => url));
    expect(items[1]?.keyword?.split(/[,;] ?/)).toEqual([
      ...['dimensionality reduction', 'embedding', 'stochastic', 'R&D'],
    ]);
  });

  it('tells articles from papers at conferences', () => {
    expect(items.slice(1, 3).map(({ type }) => type)).toEqual([
      'article-journal',
      'paper-conference',
    ]);
    expect(items[1]?.['container-title']).toBe('Journal of Machine Learning Research');
  });
});

describe.each(formats)('%s, read by our own reader', (format) => {
  const back = readByOurs(exported(papers, format, { csv: 'raw' }));
  const members = ['title', 'abstract', 'year', 'month', 'venue', 'doi', 'arxivId'] as const;
  const more = ['pubmedId', 'url', 'keywords', 'language'] as const;

  it.each([...members, ...more])('gives every %s again', (member) => {
    expect(back.map((paper) => paper[member])).toEqual(papers.map((paper) => paper[member]));
  });

  it('gives the authors again', () => {
    expect(back.map(({ authors }) => partedAuthors(authors))).toEqual(
      papers.map(({ authors }) => partedAuthors(authors)),
    );
  });

  it('gives ids and what only this program writes again, where the format has a place', () => {
    const isRis = format === 'ris';
    if (!isRis) expect(back.map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
    expect(back[1]?.citations).toBe(0);
    expect(back[0]?.codeUrl).toBe(isRis ? undefined : papers[0]?.codeUrl);
  });
});
