import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInPage, rowsInView } from '../../../src/explorer/table/row-window.ts';

describe('the rows in view', () => {
  it.each<[number, number, number, { from: number; to: number }]>([
    [0, 360, 100, { from: 0, to: 10 }],
    [0, 360, 4, { from: 0, to: 4 }],
    [20, 360, 100, { from: 1, to: 11 }],
    [3240, 360, 100, { from: 90, to: 100 }],
    [0, 0, 100, { from: 0, to: 0 }],
    [0, 360, 0, { from: 0, to: 0 }],
  ])('scrolled by %i px in %i px of %i rows are %o', (scrolled, room, count, span) => {
    expect(rowsInView(scrolled, room, 36, count)).toEqual(span);
  });
});

describe('the rows in the page', () => {
  it('hold those in view, stay within the table and are few', () => {
    const anyCase = fc.tuple(fc.nat(200_000), fc.nat(2000), fc.nat(3000));
    fc.assert(
      fc.property(anyCase, ([scrolled, room, count]) => {
        const inView = rowsInView(scrolled, room, 36, count);
        const inPage = rowsInPage(inView, count);
        expect(inPage.from).toBeGreaterThanOrEqual(0);
        expect(inPage.to).toBeLessThanOrEqual(count);
        expect(inPage.from).toBeLessThanOrEqual(inView.from);
        expect(inPage.to).toBeGreaterThanOrEqual(inView.to);
        expect(inPage.to - inPage.from).toBeLessThanOrEqual(inView.to - inView.from + 24);
      }),
    );
  });

  it('have a row more on either side than is in view, where there is one', () => {
    fc.assert(
      fc.property(fc.nat(80_000), fc.integer({ min: 36, max: 2000 }), (scrolled, room) => {
        const inView = rowsInView(scrolled, room, 36, 3000);
        const inPage = rowsInPage(inView, 3000);
        expect(inPage.from).toBeLessThanOrEqual(Math.max(0, inView.from - 1));
        expect(inPage.to).toBeGreaterThanOrEqual(Math.min(3000, inView.to + 1));
      }),
    );
  });
});
