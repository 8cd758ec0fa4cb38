import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueCommunities } from '../../../src/core/communities/continue-communities.ts';

describe('continueCommunities', () => {
  it('continues nothing without communities, and with new papers only', () => {
    expect(continueCommunities([], [], 0)).toEqual([]);
    expect(continueCommunities([0, 1], [undefined, undefined], 2)).toEqual([null, null]);
  });

  it('lets communities go on under other numbers', () => {
    expect(continueCommunities([1, 1, 1, 0, 0], [0, 0, 0, 1, 1], 2)).toEqual([1, 0]);
  });

  it('lets the larger part of a divided community go on, and new papers not count', () => {
    const now = [0, 0, 1, 1, 1, 0, 0, 0];
    const before = [0, 0, 0, 0, 0, undefined, undefined, undefined];
    expect(continueCommunities(now, before, 2)).toEqual([null, 0]);
  });

  it('lets the larger of two joined communities go on, the lower number where both are equal', () => {
    expect(continueCommunities([0, 0, 0], [0, 1, 1], 1)).toEqual([1]);
    expect(continueCommunities([0, 0], [0, 1], 1)).toEqual([0]);
  });

  it('continues none of which too little is left', () => {
    expect(continueCommunities([0, 0, 0, 0], [0, 1, 2, 3], 1)).toEqual([null]);
  });

  it('gives every community one at most, and none twice', () => {
    const papers = fc.array(fc.tuple(fc.nat(5), fc.option(fc.nat(5), { nil: undefined })));
    fc.assert(
      fc.property(papers, (pairs) => {
        const now = pairs.map(([own]) => own);
        const before = pairs.map(([, old]) => old);
        const continued = continueCommunities(now, before, 6);
        const known = continued.filter((old) => old !== null);
        expect(continued).toHaveLength(6);
        expect(new Set(known).size).toBe(known.length);
      }),
    );
  });
});
