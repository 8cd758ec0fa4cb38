import { describe, expect, it } from 'vitest';
import { binYears } from '../../../src/ui/left-panel/year-bins.ts';

describe('binYears', () => {
  it('gives no bins where there is nothing to brush', () => {
    expect(binYears([])).toBeNull();
    expect(binYears([{}, {}])).toBeNull();
    expect(binYears([{ year: 2020 }, { year: 2020 }])).toBeNull();
  });

  it('counts every year between the first and the last, and papers without one', () => {
    expect(binYears([{ year: 2022 }, { year: 2019 }, {}, { year: 2022 }])).toEqual({
      first: 2019,
      last: 2022,
      counts: [1, 0, 0, 2],
      undated: 1,
    });
  });
});
