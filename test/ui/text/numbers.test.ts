import { describe, expect, it } from 'vitest';
import { chanceText } from '../../../src/ui/text/chance.ts';
import { exportText } from '../../../src/ui/text/export.ts';
import { mapText } from '../../../src/ui/text/map.ts';
import {
  counted,
  errorRateInWords,
  expectedInWords,
  fileSize,
  percent,
  shownOf,
} from '../../../src/ui/text/numbers.ts';

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
    expect(exportText.size({ ...none, nodes: 1 })).toBe('1 node');
    expect(exportText.size({ ...none, nodes: 12, mentions: 11, similarities: 1 })).toBe(
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
    [0.001, '0.1\u00a0%'],
    [0.05, '5\u00a0%'],
    [1, 'all'],
  ])('writes the error rate %f as "%s"', (rate, words) => {
    expect(errorRateInWords(rate)).toBe(words);
  });

  it.each([
    [0.02, 'under 0.1'],
    [0.96, '1'],
    [3.14, '3.1'],
    [12.4, '12'],
  ])('says that chance gives %f as "%s"', (expected, words) => {
    expect(expectedInWords(expected)).toBe(words);
  });

  it('counts the links that pass, and leaves the count aside where all do', () => {
    expect(chanceText.errorRate.passing({ passing: 312, tested: 688 }, 0.05)).toBe(
      '312 of 688 links pass at 5\u00a0%.',
    );
    expect(chanceText.errorRate.passing({ passing: 1, tested: 2 }, 0.2)).toBe(
      '1 of 2 links passes at 20\u00a0%.',
    );
    expect(chanceText.errorRate.passing({ passing: 2, tested: 2 }, 1)).toBe(
      'All 2 links, tested or not.',
    );
    expect(chanceText.errorRate.passing({ passing: 0, tested: 695 }, 0.1)).toBe(
      'No link passes at 10\u00a0%.',
    );
    expect(chanceText.errorRate.passing({ passing: 0, tested: 0 }, 0.05)).toBe('No links to test.');
  });

  it('says how few pairs could pass, with the numbers', () => {
    const tests = { tested: 9126, possible: 287, passing: 0 };
    expect(chanceText.errorRate.possible(tests)).toBe(
      'Only 287 of 9,126 pairs could pass, even by sharing all that they can.',
    );
    expect(chanceText.errorRate.possible({ ...tests, possible: 0 })).toBe(
      'None of 9,126 pairs could pass, even by sharing all that they can.',
    );
  });

  it('counts the links beyond chance under the map', () => {
    expect(mapText.status.beyondChance(0, 0.05)).toBe('none beyond chance at 5\u00a0%');
    expect(mapText.status.beyondChance(1312, 0.001)).toBe('1,312 beyond chance at 0.1\u00a0%');
  });

  it('tells what both papers name from what they share through narrower concepts', () => {
    expect(chanceText.company.shared(7, 7, 2.4)).toBe('Both name 7 concepts, chance gives 2.4');
    expect(chanceText.company.shared(1, 4, 0.6)).toBe(
      'Both name 1 of these 4 outright, chance gives 0.6',
    );
  });

  it.each([
    [1, '1 byte'],
    [9100, 'about 9 kB'],
    [2_340_000, 'about 2.3 MB'],
  ])('writes %i bytes as "%s"', (bytes, words) => {
    expect(fileSize(bytes)).toBe(words);
  });
});
