import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../src/core/concepts/text/tokens.ts';

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length });
const wordsOf = (text: string) =>
  tokensOf(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => token.text);

describe('tokenize', () => {
  it.each([
    'state-of-the-art',
    'GPT-4',
    'GPT-3.5',
    'ResNet-50',
    'β-VAE',
    'k-means',
    'Word2Vec',
    '3D',
    'TCP/IP',
    'C++',
    'Alzheimer’s',
    'naïve',
    'Node.js',
    'TaskMatrix.AI',
    'RRT*',
    'p53',
    'H1N1',
    't-SNE',
    '1-chloro-2,4-dinitrobenzene',
    '1,25-dihydroxyvitamin',
    "3'-phosphoadenosine-5'-phosphosulfate",
  ])('keeps %s whole', (word) => {
    expect(wordsOf(`the ${word}, then`)).toEqual(['the', word, 'then']);
  });

  it.each([
    ['a number', 'gains 3.5 points', ['gains', 'points']],
    ['a percentage', 'gains 15% more', ['gains', 'more']],
    ['a formula', 'where $x^2 + y$ holds', ['where', 'holds']],
    ['a citation', 'as shown [3, 4] before', ['as', 'shown', 'before']],
    ['an address', 'code at https://a.b/c?d=e now', ['code', 'at', 'now']],
    ['a tag', 'the <img src=x onerror=alert(1)> end', ['the', 'end']],
    ['a possessive ending', 'the model’s layers', ['the', 'model', 'layers']],
    ['an author and year', 'as told (Mrazek and Haggerty, 1994) now', ['as', 'told', 'now']],
    ['authors and years', 'so (Lee et al., 2004; Kim, 2005a) ends', ['so', 'ends']],
    ['signs of emphasis', 'the *soft* and _hard_ `code`', ['the', 'soft', 'and', 'hard', 'code']],
    ['a list of numbers', 'of 1, 2,3 and 10,000 rows', ['of', 'and', 'rows']],
    ['a slash between small letters', 'input/output', ['input', 'output']],
  ])('takes no word from %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('gives tokens in order, whose offsets cut out their text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const token of tokensOf(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.end;
        }
      }),
    );
  });
});
