import { describe, expect, it } from 'vitest';
import { readMonth, readMonthOfDate, readYear } from '../../../src/core/corpus/dates.ts';

describe('reading dates', () => {
  it.each<[string, number | undefined, number | undefined]>([
    ['', undefined, undefined],
    ['soon', undefined, undefined],
    ['12345', undefined, undefined],
    ['2024', 2024, undefined],
    ['2024-03-12', 2024, 3],
    ['2024/03', 2024, 3],
    ['2024-03-12T10:00:00Z', 2024, 3],
    ['12 March 2024', 2024, 3],
    ['Mar 2024', 2024, 3],
    ['2024-13-01', 2024, undefined],
  ])('reads year and month of "%s"', (date, year, month) => {
    expect(readYear(date)).toBe(year);
    expect(readMonthOfDate(date)).toBe(month);
  });

  it.each<[string, number | undefined]>([
    ['0', undefined],
    ['13', undefined],
    ['', undefined],
    ['3', 3],
    ['03', 3],
    ['mar', 3],
    ['December', 12],
  ])('reads the month "%s"', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });
});
