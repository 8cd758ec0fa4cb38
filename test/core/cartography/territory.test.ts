import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  densitiesOf,
  gridOver,
  sigmaFor,
  territoriesOf,
} from '../../../src/core/cartography/density.ts';
import { drawTerritories } from '../../../src/core/cartography/territory.ts';
import { structureOf } from '../structure-of.ts';

describe('densitiesOf', () => {
  const bounds = { left: 0, top: 0, right: 60, bottom: 60 };
  const sigma = 33;

  it('is 1 at a lone node and falls off as the kernel says', () => {
    const grid = gridOver(bounds, 10, sigma);
    const [field] = densitiesOf([{ x: 0, y: 0, community: 0 }], 1, grid, sigma);
    const at = (x: number, y: number) => {
      const column = Math.round((x - grid.left) / grid.cell);
      const row = Math.round((y - grid.top) / grid.cell);
      const distance = Math.hypot(grid.left + column * grid.cell, grid.top + row * grid.cell);
      const value = field?.[row * grid.columns + column] ?? NaN;
      return [value, Math.exp(-(distance ** 2) / (2 * sigma ** 2))] as const;
    };
    for (const [x, y] of [
      [0, 0],
      [30, 0],
      [20, 40],
    ] as const) {
      const [value, expected] = at(x, y);
      expect(value).toBeCloseTo(expected, 5);
    }
  });

  it('is nothing along the border of its grid', () => {
    const grid = gridOver(bounds, 7, sigma);
    const corners = [0, 60].flatMap((x) => [0, 60].map((y) => ({ x, y, community: 0 })));
    const [field] = densitiesOf(corners, 1, grid, sigma);
    field?.forEach((value, cell) => {
      const column = cell % grid.columns;
      const row = Math.floor(cell / grid.columns);
      const edge = [0, grid.columns - 1].includes(column) || [0, grid.rows - 1].includes(row);
      if (edge) expect(value).toBe(0);
    });
  });
});

describe('sigmaFor', () => {
  it.each([
    [1, 33],
    [300, 33],
    [1200, 16.5],
    [100_000, 12],
  ])('is, for %i nodes, %d pixels', (nodes, sigma) => {
    expect(sigmaFor(nodes)).toBe(sigma);
  });
});

describe('territoriesOf', () => {
  it('never gives a place to two communities', () => {
    const member = fc.record({
      x: fc.integer({ min: 0, max: 200 }),
      y: fc.integer({ min: 0, max: 200 }),
      community: fc.nat(3),
    });
    const grid = gridOver({ left: 0, top: 0, right: 200, bottom: 200 }, 20, 33);
    fc.assert(
      fc.property(fc.array(member, { maxLength: 30 }), (members) => {
        const fields = territoriesOf(densitiesOf(members, 4, grid, 33), 0.33, 0.035);
        for (let cell = 0; cell < grid.columns * grid.rows; cell += 1) {
          const owners = fields.filter((field) => (field[cell] ?? 0) > 0);
          expect(owners.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('drawTerritories', () => {
  it('draws nothing for an empty map', () => {
    const { list, ownerAt } = drawTerritories(
      structureOf({ papers: [], concepts: [], mentions: [] }),
    );
    expect(list).toEqual([]);
    expect(ownerAt({ x: 0, y: 0 })).toBe(-1);
  });

  it('draws a coast about one and a half sigma around a lone node', () => {
    const { list, ownerAt } = drawTerritories(
      structureOf({ papers: [{ x: 100, y: 50 }], concepts: [], mentions: [] }),
    );
    const radii = list[0]?.rings[0]?.map(({ x, y }) => Math.hypot(x - 100, y - 50)) ?? [];
    for (const radius of radii) expect(radius).toBeCloseTo(49, -1);
    expect(list[0]?.center.x).toBeCloseTo(100, 0);
    expect(ownerAt({ x: 130, y: 50 })).toBe(0);
    expect(ownerAt({ x: 170, y: 50 })).toBe(-1);
  });

  it('parts neighbours halfway and leaves them their own nodes', () => {
    const { list, ownerAt } = drawTerritories(
      structureOf({
        papers: [
          { x: 0, y: 0 },
          { x: 80, y: 0, community: 1 },
        ],
        concepts: [],
        mentions: [],
      }),
    );
    expect(list.map(({ rings }) => rings.length)).toEqual([1, 1]);
    expect([10, 70].map((x) => ownerAt({ x, y: 0 }))).toEqual([0, 1]);
    const east = Math.max(...(list[0]?.rings[0]?.map(({ x }) => x) ?? []));
    const west = Math.min(...(list[1]?.rings[0]?.map(({ x }) => x) ?? []));
    expect(east).toBeLessThan(west);
  });
});
