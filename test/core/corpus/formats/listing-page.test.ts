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
});
