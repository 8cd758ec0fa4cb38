import { describe, expect, it } from 'vitest';
import { linkText } from '../../../src/ui/text/link.ts';

describe('what is said of a link', () => {
  it.each([
    [9, 0.00002, '9 or more by chance: p < 0.001.'],
    [2, 0.0234, '2 or more by chance: p = 0.02.'],
    [1, 0.873, '1 or more by chance: p = 0.87.'],
    [0, 1, ''],
  ])('reports the chance of %i papers at p = %f', (found, pValue, words) => {
    expect(linkText.chanceOf(found, pValue)).toBe(words);
  });

  it.each([
    [0.02, 0.05, 'Among all 9 pairs of concepts it passes at 5\u00a0%.'],
    [
      0.302,
      0.05,
      'Among all 9 pairs of concepts it does not pass at 5\u00a0%, only from 31\u00a0% on.',
    ],
    [1, 0.05, 'Among all 9 pairs of concepts chance alone gives some that meet as often.'],
    [0.4, 1, ''],
  ])('weighs q = %f at the rate %f', (qValue, rate, words) => {
    expect(linkText.verdict({ qValue }, rate, 9)).toBe(words);
  });

  it('says one usual number, and a range', () => {
    expect(linkText.usual(0, 1)).toContain('0 to 1 shared papers would be usual');
    expect(linkText.usual(1, 1)).toContain('1 shared paper would be usual');
  });

  it.each([
    [1, 'the first'],
    [3, 'the third'],
    [4, 'the 4th'],
    [11, 'the 11th'],
    [22, 'the 22nd'],
    [113, 'the 113th'],
  ])('ranks %i as %s', (rank, words) => {
    expect(linkText.standing(rank, 200, 1, 9)).toContain(`it is ${words} of`);
  });
});
