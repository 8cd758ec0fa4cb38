import { describe, expect, it } from 'vitest';
import { defaultMinPapers, defaultResolution, resolveOptions } from '../../src/core/options.ts';

describe('resolveOptions', () => {
  it.each([
    ['minPapers', 0],
    ['minPapers', 1.5],
    ['minPapers', Number.NaN],
    ['seed', -1],
    ['seed', 2 ** 32],
    ['resolution', 0],
    ['resolution', Number.POSITIVE_INFINITY],
    ['association', 'lift'],
  ])('refuses %s %s', (name, value) => {
    expect(() => resolveOptions({ [name]: value }, 62)).toThrow(
      expect.objectContaining({ code: 'bad-option' }),
    );
  });

  it('fills in what is left out', () => {
    expect(resolveOptions({}, 62)).toEqual({
      minPapers: defaultMinPapers(62),
      seed: 1,
      resolution: defaultResolution(62),
      association: 'strength',
    });
  });

  it('keeps what is chosen, the least values too', () => {
    const choices = {
      minPapers: 1,
      seed: 0,
      resolution: 0.01,
      association: 'jaccard' as const,
    };
    expect(resolveOptions(choices, 62)).toEqual(choices);
  });
});

describe('defaultMinPapers', () => {
  it.each([
    [0, 2],
    [62, 2],
    [323, 2],
    [324, 3],
    [2000, 7],
    [10_000, 16],
  ])('is, for %i papers, %i', (papers, least) => {
    expect(defaultMinPapers(papers)).toBe(least);
  });
});

describe('defaultResolution', () => {
  it.each([
    [0, 1],
    [29, 1],
    [30, 1.83],
    [62, 2.69],
    [200, 1.8],
    [4000, 1.42],
  ])('is, for %i papers, %d', (papers, resolution) => {
    expect(defaultResolution(papers)).toBe(resolution);
  });
});
