import { describe, expect, it } from 'vitest';
import { tellNames } from '../../../../src/core/concepts/keywords/junk-keywords.ts';

describe('tellNames', () => {
  it.each([
    ['a check tag', 'Human'],
    ['a check tag with a comma', 'Aged, 80 and over'],
    ['a starred heading', '*Humans'],
    ['a kind of publication', 'priority journal'],
    ['an index', 'Index Medicus'],
    ['a grant', "Research Support, U.S. Gov't, Non-P.H.S."],
    ['a century', 'History, 20th Century'],
    ['an arXiv code', 'cs.CL'],
    ['an arXiv code of a part with a hyphen', 'physics.flu-dyn'],
    ['an arXiv archive', 'hep-th'],
    ['an arXiv category as Zotero has it', 'Computer Science - Computation and Language'],
    ['an MSC code', '62F15'],
    ['an MSC code of a whole section', '05C'.concat('xx')],
    ['MSC codes', 'MSC 2010: 62F15, 62H30'],
    ['a PACS code', '05.40.-a'],
    ['an ACM code', 'I.2.7'],
    ['an ACM code with its name', 'H.3.3 [Information Search]'],
    ['JEL codes', 'JEL classification: C12; G14'],
    ['a placeholder', 'keywords: none'],
    ['a placeholder in short', 'N/A.'],
    ['a note of a reference manager', '#to-read'],
    ['a number', '2019'],
    ['an address', 'https://example.org/tag'],
    ['a mail address', 'someone@example.org'],
    ['nothing', ''],
    ['a sentence', 'we show that the method of the paper works very well'],
  ])('leaves out %s', (_, keyword) => {
    expect(tellNames([keyword, 'parsing'])).toEqual([false, true]);
  });

  it.each([
    ['physics'],
    ['child development'],
    ['human computation'],
    ['article processing charges'],
    ['B12'],
    ['p53'],
    ['R.A. Fisher'],
    ['C++'],
    ['COVID-19'],
    ['5G'],
    ['statistics'],
    ['journalism'],
    ['ACM'],
    ['Neural Networks, Computer'],
  ])('keeps %s', (keyword) => {
    expect(tellNames([keyword, 'parsing'])).toEqual([true, true]);
  });

  it('takes letters with two digits for codes where a paper has several', () => {
    expect(tellNames(['C12', 'unit roots', 'G14'])).toEqual([false, true, false]);
    expect(tellNames(['B12', 'vitamins'])).toEqual([true, true]);
  });

  it('gives nothing for no keywords', () => {
    expect(tellNames([])).toEqual([]);
  });
});
