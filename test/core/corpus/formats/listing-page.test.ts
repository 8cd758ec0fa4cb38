import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listingPageReader } from '../../../../src/core/corpus/formats/listing-page.ts';

const abstract =
  'We study how layers of a transformer share their work, and find that attention in the middle ' +
  'layers carries most of the structure that later layers need.';

describe('the listing page', () => {
  it.each([
    ['nothing', ''],
    ['a line', 'Subscribe'],
    ['short lines only', 'new\n\nSubscribe\n\nMar 12\n'],
    ['RIS', `TY  - JOUR\n\nTI  - A title\n\nAB  - ${abstract}\n`],
    ['BibTeX', `% Encoding\n\n@article{a,\n abstract = {${abstract}}\n}\n`],
    ['XML', `<?xml version="1.0"?>\n\n<abstract>${abstract}</abstract>\n`],
    ['a paragraph alone', abstract],
    ['a heading and a sentence', 'Notes on the week\n\nWe met and talked about two papers.'],
    ['an article', `The Work of Layers\n\n${[abstract, abstract, abstract].join('\n\n')}`],
    ['a letter', `Dear reader,\n\n${abstract}\n\nYours,\n\nAda`],
    [
      'prose with short paragraphs',
      'A Walk in the Hills\n\nWe went up the first of them.\n\nThe weather was fine and dry.\n\n' +
        'A Rest at the Top\n\nWe ate what we had brought.\n\nThen we went home by train.',
    ],
    ['source code', readFileSync('src/core/corpus/formats/listing-page.ts', 'utf8')],
    ['a style sheet', readFileSync('src/ui/explorer/explorer.css', 'utf8')],
  ])('is not what %s is', (_, text) => {
    expect(listingPageReader.detect(text)).toBe(false);
  });

  it('names the line of a paragraph without a title', () => {
    expect(listingPageReader.read(`\n${abstract}\n\nTitle\n\n${abstract}`)).toEqual([
      { line: 2, problem: expect.any(String) },
      { line: 4, draft: { title: 'Title', abstract } },
    ]);
  });

  it('takes furniture before and between papers for no paper', () => {
    const page = [
      'new',
      'Get trending papers in your inbox!',
      'Subscribe',
      'Mar 12',
      'First: a title',
      abstract,
      '12 upvotes',
      'Second title, with a question?',
      abstract,
      'Load more',
    ].join('\n\n');
    expect(listingPageReader.detect(page)).toBe(true);
    expect(listingPageReader.read(page)).toEqual([
      { line: 9, draft: { title: 'First: a title', abstract } },
      { line: 15, draft: { title: 'Second title, with a question?', abstract } },
    ]);
  });

  it('reads a page whose last line has no end and whose blank lines hold blanks', () => {
    const page = `Title\n\u00a0\n${abstract}\n \t\nOther\n\n${abstract}`;
    expect(listingPageReader.read(page).map((record) => record.line)).toEqual([1, 5]);
  });

  it('joins hard-wrapped lines and further paragraphs to one abstract', () => {
    const wrapped = abstract.replace('work, ', 'work,\n');
    expect(listingPageReader.read(`Title\n\n${wrapped}\n\n${abstract}`)).toEqual([
      { line: 1, draft: { title: 'Title', abstract: `${abstract} ${abstract}` } },
    ]);
  });

  it('reads abstracts of one sentence where titles and texts alternate', () => {
    const page = [
      'new',
      'Subscribe',
      'Sleep and memory consolidation',
      'Slow-wave sleep supports memory consolidation in the hippocampus.',
      'Forgetting as interference',
      'Interference between memory traces explains forgetting.',
    ].join('\n\n');
    expect(listingPageReader.detect(page)).toBe(true);
    expect(listingPageReader.read(page)).toEqual([
      {
        line: 5,
        draft: {
          title: 'Sleep and memory consolidation',
          abstract: 'Slow-wave sleep supports memory consolidation in the hippocampus.',
        },
      },
      {
        line: 9,
        draft: {
          title: 'Forgetting as interference',
          abstract: 'Interference between memory traces explains forgetting.',
        },
      },
    ]);
  });

  it('keeps a title without an abstract, between papers and at the end', () => {
    const page = [
      'First: a title',
      abstract,
      'A title alone here',
      'Second: a title',
      abstract,
      'Another title alone',
    ].join('\n\n');
    expect(listingPageReader.read(page)).toEqual([
      { line: 1, draft: { title: 'First: a title', abstract } },
      { line: 5, draft: { title: 'A title alone here' } },
      { line: 7, draft: { title: 'Second: a title', abstract } },
      { line: 11, draft: { title: 'Another title alone' } },
    ]);
  });

  it('takes what stands under every paper in the same words for no title', () => {
    const page = ['One title here', abstract, 'View the page', 'Other title here', abstract];
    expect(listingPageReader.read([...page, 'View the page'].join('\n\n'))).toHaveLength(2);
  });

  it('reads a page of titles alone when it is told to', () => {
    const page = 'Attention in the middle\n\nMar 12\n\nMemory in the layers';
    expect(listingPageReader.detect(page)).toBe(false);
    expect(listingPageReader.read(page)).toEqual([
      { line: 1, draft: { title: 'Attention in the middle' } },
      { line: 5, draft: { title: 'Memory in the layers' } },
    ]);
  });

  it('names the line of a sentence without a title between papers', () => {
    const sentence = 'We find that memory holds.';
    const page = ['A title of one', abstract, 'Mar 12', sentence, 'A title of two', abstract];
    expect(listingPageReader.read(page.join('\n\n'))).toEqual([
      { line: 1, draft: { title: 'A title of one', abstract } },
      { line: 7, problem: expect.any(String) },
      { line: 9, draft: { title: 'A title of two', abstract } },
    ]);
  });

  it('tells a title that ends in a full stop from a last short paragraph', () => {
    const title = 'Attention keeps the middle layers busy.';
    const note = 'Our code is open to all.';
    const page = ['A title of one', abstract, title, abstract, note, 'A title of two', abstract];
    expect(listingPageReader.read(page.join('\n\n'))).toEqual([
      { line: 1, draft: { title: 'A title of one', abstract } },
      { line: 5, draft: { title, abstract: `${abstract} ${note}` } },
      { line: 11, draft: { title: 'A title of two', abstract } },
    ]);
  });
});
