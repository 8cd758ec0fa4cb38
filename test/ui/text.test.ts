import { describe, expect, it } from 'vitest';
import { counted, fileSize, percent, shownOf, text } from '../../src/ui/text.ts';

describe('numbers in words', () => {
  it.each([
    [0, '0 papers'],
    [1, '1 paper'],
    [10000, '10,000 papers'],
  ])('counts %i as "%s"', (count, words) => {
    expect(counted(count, 'paper')).toBe(words);
  });

  it('takes an irregular plural', () => {
    expect(counted(2, 'community', 'communities')).toBe('2 communities');
  });

  it('says how much of a whole is shown, unless all is', () => {
    expect(shownOf(2, 11)).toBe('2 of 11');
    expect(shownOf(11, 11)).toBe('11');
  });

  it('names only the kinds of links that there are', () => {
    const none = { mentions: 0, cooccurrences: 0, similarities: 0 };
    expect(text.export.size({ ...none, nodes: 1 })).toBe('1 node');
    expect(text.export.size({ ...none, nodes: 12, mentions: 11, similarities: 1 })).toBe(
      '12 nodes, 11 mentions, 1 similarity',
    );
  });

  it.each([
    [0, '0 %'],
    [0.001, 'under 1 %'],
    [0.734, '73 %'],
    [1, '100 %'],
  ])('writes the share %f as "%s"', (share, words) => {
    expect(percent(share)).toBe(words);
  });

  it.each([
    [1, '1 byte'],
    [9100, 'about 9 kB'],
    [2_340_000, 'about 2.3 MB'],
  ])('writes %i bytes as "%s"', (bytes, words) => {
    expect(fileSize(bytes)).toBe(words);
  });
});
