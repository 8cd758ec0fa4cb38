import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patterns, patternsOf } from '../../../src/core/cartography/patterns.ts';
import type { Community } from '../../../src/core/types.ts';
import { blankCommunity } from '../blank-community.ts';

const communitiesOf = (slots: number[]): Community[] =>
  slots.map((slot, number) => blankCommunity({ number, slot }));

describe('patternsOf', () => {
  it('needs no pattern up to twelve communities of as many colours', () => {
    const found = patternsOf(communitiesOf([...patterns.keys()]));
    expect(found.map(({ pattern }) => pattern)).toEqual(patterns);
    expect(found.some(({ repeated }) => repeated)).toBe(false);
  });

  it('needs one where a colour comes again', () => {
    const found = patternsOf(communitiesOf([7, 3, 7, 19]));
    expect(found.map(({ repeated }) => repeated)).toEqual([false, false, true, true]);
  });

  it('gives no two communities both colour and pattern', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 12 }), (slots) => {
        const found = patternsOf(communitiesOf(slots));
        const looks = slots.map((slot, n) => `${slot % 12} ${found[n]?.pattern.path}`);
        expect(new Set(looks).size).toBe(slots.length);
      }),
    );
  });
});
