import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contourRings, ringArea, smoothRing } from '../../../src/core/cartography/contour.ts';

const grid = (columns: number, rows: number) => ({ left: 0, top: 0, cell: 1, columns, rows });

/** A field from rows of digits: `#` is 1 inside, `.` is 1 outside. */
function drawField(...rows: string[]) {
  const values = rows.flatMap((row) => [...row].map((sign) => (sign === '#' ? 1 : -1)));
  return { field: Float32Array.from(values), grid: grid(rows[0]?.length ?? 0, rows.length) };
}

describe('contourRings', () => {
  it('gives nothing for a field without an inside', () => {
    const { field, grid } = drawField('...', '...', '...');
    expect(contourRings(field, grid)).toEqual([]);
    expect(contourRings(new Float32Array(), { ...grid, columns: 0, rows: 0 })).toEqual([]);
  });

  it('goes around one inner point, halfway to its neighbours', () => {
    const { field, grid } = drawField('...', '.#.', '...');
    const [ring, ...others] = contourRings(field, grid);
    expect(others).toEqual([]);
    expect(ring).toHaveLength(4);
    expect(ring).toEqual(
      expect.arrayContaining([
        { x: 1, y: 0.5 },
        { x: 1.5, y: 1 },
        { x: 1, y: 1.5 },
        { x: 0.5, y: 1 },
      ]),
    );
  });

  it('crosses nearer to the smaller value', () => {
    const field = Float32Array.from([-1, -1, -1, -1, 3, -1, -1, -1, -1]);
    expect(contourRings(field, grid(3, 3))[0]).toContainEqual({ x: 1.75, y: 1 });
  });

  it('keeps two insides that meet at a corner apart', () => {
    const { field, grid } = drawField('....', '.#..', '..#.', '....');
    expect(contourRings(field, grid)).toHaveLength(2);
  });

  it('turns the ring of a hole the other way', () => {
    const { field, grid } = drawField('.....', '.###.', '.#.#.', '.###.', '.....');
    const areas = contourRings(field, grid).map(ringArea);
    expect(areas.toSorted((a, b) => a - b)).toEqual([-0.5, 8.5]);
  });

  it('gives closed rings whose signed areas add up to more than nothing, for any field', () => {
    const inner = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(inner, (cells) => {
        const rows = cells.map((row) => `.${row.map((full) => (full ? '#' : '.')).join('')}.`);
        const { field, grid } = drawField('........', ...rows, '........');
        const rings = contourRings(field, grid);
        const area = rings.reduce((sum, ring) => sum + ringArea(ring), 0);
        expect(area > 0).toBe(cells.flat().includes(true));
        for (const ring of rings) {
          ring.forEach((point, place) => {
            const next = ring[(place + 1) % ring.length] ?? point;
            expect(Math.hypot(point.x - next.x, point.y - next.y)).toBeLessThanOrEqual(1);
          });
        }
      }),
    );
  });
});

describe('smoothRing', () => {
  it('rounds corners and keeps the centre', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ];
    expect(smoothRing(square, 1)).toEqual([
      { x: 1, y: 1 },
      { x: 3, y: 1 },
      { x: 3, y: 3 },
      { x: 1, y: 3 },
    ]);
    expect(smoothRing(square, 0)).toEqual(square);
  });
});
