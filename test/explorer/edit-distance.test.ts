import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToBeginning } from '../../src/explorer/search/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('distanceToBeginning', () => {
  it.each([
    ['', '', 0],
    ['', 'attention', 0],
    ['atten', 'attention', 0],
    ['atention', 'attention', 1],
    ['attentoin', 'attention', 1],
    ['attentiom', 'attention', 1],
    ['attenntion', 'attention', 1],
    ['transfomr', 'transformer', 1],
  ])('counts the slips between %j and a beginning of %j', (asked, whole, slips) => {
    expect(distanceToBeginning(asked, whole, 9)).toBe(slips);
  });

  it('agrees with the plain recursive definition', () => {
    fc.assert(
      fc.property(word, word, (asked, whole) => {
        const beginnings = Array.from({ length: whole.length + 1 }, (_, end) =>
          whole.slice(0, end),
        );
        const least = Math.min(...beginnings.map((beginning) => slipsBetween(asked, beginning)));
        expect(distanceToBeginning(asked, whole, 9)).toBe(least);
      }),
    );
  });

  it('tells of every distance up to the most that matters', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (asked, whole, most) => {
        const exact = distanceToBeginning(asked, whole, 9);
        const bounded = distanceToBeginning(asked, whole, most);
        expect(bounded <= most ? bounded : most + 1).toBe(Math.min(exact, most + 1));
      }),
    );
  });
});

/** Optimal string alignment, from its ends. */
function slipsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1);
  const swapped = a.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slipsBetween(a.slice(0, -1), b) + 1,
    slipsBetween(a, b.slice(0, -1)) + 1,
    slipsBetween(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
    swapped ? slipsBetween(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}
