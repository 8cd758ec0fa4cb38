import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutScale } from '../../../src/ui/details/link/scale-layout.ts';

const size = { width: 352, margin: 8 };

describe('layOutScale', () => {
  it('has a tick a paper while there are few, the last beyond what is shown', () => {
    const shown = { found: 9, expected: 3.1, usual: { to: 6 } };
    const { end, ticks, at } = layOutScale(shown, ['3.1 by chance', '9 found'], size);
    expect(end).toBe(10);
    expect(ticks).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([at(0), at(10)]).toEqual([8, 344]);
  });

  const any = fc
    .tuple(fc.nat(4000), fc.double({ min: 0, max: 4000, noNaN: true }), fc.nat(4000))
    .map(([found, expected, to]) => ({ found, expected, usual: { to } }));

  it('has at most twelve ticks but the last, and shows all within them', () => {
    fc.assert(
      fc.property(any, (shown) => {
        const { end, ticks } = layOutScale(shown, ['', ''], size);
        expect(ticks.length).toBeLessThanOrEqual(13);
        expect(ticks.at(-1)).toBe(end);
        expect(end).toBeGreaterThan(Math.max(shown.found, shown.expected, shown.usual.to));
      }),
    );
  });

  it('keeps its labels apart and within the drawing', () => {
    fc.assert(
      fc.property(any, (shown) => {
        const labels = ['1,234 by chance', '1,234 found'] as const;
        const { labelsAt } = layOutScale(shown, labels, size);
        const [one, other] = labelsAt;
        const halves = labels.map((label) => (label.length * 6.4) / 2);
        expect(Math.abs(one - other)).toBeGreaterThanOrEqual((halves[0] ?? 0) + (halves[1] ?? 0));
        labelsAt.forEach((middle, place) => {
          expect(middle - (halves[place] ?? 0)).toBeGreaterThanOrEqual(-1e-9);
          expect(middle + (halves[place] ?? 0)).toBeLessThanOrEqual(size.width + 1e-9);
        });
        if (shown.expected < shown.found) expect(one).toBeLessThan(other);
      }),
    );
  });
});
