import { describe, expect, it } from 'vitest';
import { listVariants } from '../../../src/core/robustness/list-variants.ts';
import type { BuildOptions } from '../../../src/core/types.ts';

const options: BuildOptions = {
  minPapers: 10,
  resolution: 2,
  seed: 1,
  association: 'strength',
};

describe('listVariants', () => {
  it('varies one option at a time, around the value of the map', () => {
    expect(listVariants(options).map(({ varied, value }) => [varied, value])).toEqual([
      ['minPapers', 5],
      ['minPapers', 15],
      ['minPapers', 20],
      ['resolution', 1.34],
      ['resolution', 1.6],
      ['resolution', 2.5],
      ['resolution', 3],
      ['seed', 2],
      ['seed', 3],
      ['seed', 4],
    ]);
    for (const { varied, value, options: changed } of listVariants(options)) {
      expect(changed).toEqual({ ...options, [varied]: value });
    }
  });

  it('leaves a previous map out of all, and first of all alone', () => {
    const [alone, ...others] = listVariants({ ...options, previous: 'hash' });
    expect(alone).toEqual({ varied: 'previous', value: 0, options });
    expect(others).toEqual(listVariants(options));
  });

  it.each([
    [1, [2]],
    [2, [1, 3, 4]],
    [3, [2, 5, 6]],
  ])('varies minimum papers of %i to others', (minPapers, values) => {
    const varied = listVariants({ ...options, minPapers }).filter(
      (variant) => variant.varied === 'minPapers',
    );
    expect(varied.map(({ value }) => value)).toEqual(values);
  });

  it('stays within the seeds that there are', () => {
    const seeds = listVariants({ ...options, seed: 0xffffffff }).slice(-3);
    expect(seeds.map(({ value }) => value)).toEqual([0, 1, 2]);
  });
});
