import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBoxGrid } from '../../../src/core/cartography/box-grid.ts';
import { type Box, boxContains, boxesMeet } from '../../../src/core/cartography/geometry.ts';
import {
  boxAt,
  type LabelGround,
  type LabelRequest,
  type Obstacle,
  placeLabels,
} from '../../../src/core/cartography/place-labels.ts';

const area: Box = { left: 0, top: 0, right: 400, bottom: 300 };

function groundWith(parts: Partial<LabelGround> = {}): LabelGround {
  return {
    area,
    obstacles: createBoxGrid<Obstacle>(),
    taken: createBoxGrid<unknown>(),
    ownerAt: () => -1,
    ...parts,
  };
}

function label(key: string, x: number, y: number, parts: Partial<LabelRequest> = {}): LabelRequest {
  return {
    key,
    anchor: { x, y },
    radius: 5,
    width: 60,
    height: 14,
    community: 0,
    limit: 10,
    ...parts,
  };
}

describe('placeLabels', () => {
  it('places nothing without requests', () => {
    expect(placeLabels([], groundWith())).toEqual([]);
  });

  it('prefers the right, clear of the node', () => {
    const [placed] = placeLabels([label('a', 100, 100)], groundWith());
    expect(placed?.side).toBe(0);
    expect(placed?.box.left).toBeGreaterThan(105);
  });

  it('turns to the left at the right edge', () => {
    const [placed] = placeLabels([label('a', 390, 100)], groundWith());
    expect(placed?.box.right).toBeLessThan(385);
  });

  it('leaves out a label that finds no room', () => {
    const small = { left: 80, top: 80, right: 120, bottom: 120 };
    expect(placeLabels([label('a', 100, 100)], groundWith({ area: small }))).toEqual([]);
  });

  it('goes around a symbol, and leaves the label out rather than pay above its limit', () => {
    const obstacles = createBoxGrid<Obstacle>();
    obstacles.add({ left: 120, top: 95, right: 130, bottom: 105 }, { key: 'b', cost: 5 });
    expect(placeLabels([label('a', 100, 100)], groundWith({ obstacles }))[0]?.side).toBe(1);
    obstacles.add({ left: 0, top: 0, right: 400, bottom: 300 }, { key: 'c', cost: 20 });
    expect(placeLabels([label('a', 100, 100)], groundWith({ obstacles }))).toEqual([]);
  });

  it('keeps to its own territory', () => {
    const ownerAt = ({ x }: { x: number }) => (x > 110 ? 1 : 0);
    const [placed] = placeLabels([label('a', 100, 100)], groundWith({ ownerAt }));
    expect(placed?.box.right).toBeLessThan(100);
  });

  it('keeps the side that it had', () => {
    const [placed] = placeLabels([label('a', 100, 100, { side: 3 })], groundWith());
    expect(placed?.side).toBe(3);
  });

  it('points away from the centre of an ego network', () => {
    const awayFrom = { x: 200, y: 100 };
    const [placed] = placeLabels([label('a', 100, 100, { awayFrom })], groundWith());
    expect(placed?.side).toBe(3);
  });

  it('never lets two labels overlap nor leave the area', () => {
    const request = fc.record({
      x: fc.integer({ min: -20, max: 420 }),
      y: fc.integer({ min: -20, max: 320 }),
      radius: fc.integer({ min: 2, max: 20 }),
      width: fc.integer({ min: 5, max: 120 }),
      height: fc.integer({ min: 8, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
        const placed = placeLabels(
          requests.map(({ x, y, ...size }, i) => label(`n${i}`, x, y, { ...size, limit: 1000 })),
          groundWith(),
        );
        placed.forEach(({ box }, i) => {
          expect(boxContains(area, box)).toBe(true);
          for (const other of placed.slice(i + 1)) expect(boxesMeet(box, other.box)).toBe(false);
        });
      }),
    );
  });
});

describe('boxAt', () => {
  it('never covers the node, on any side', () => {
    const request = label('a', 100, 100, { radius: 8 });
    for (let side = 0; side < 8; side += 1) {
      const box = boxAt(request, side);
      const x = Math.max(box.left, Math.min(100, box.right));
      const y = Math.max(box.top, Math.min(100, box.bottom));
      expect(Math.hypot(x - 100, y - 100)).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('createBoxGrid', () => {
  it('finds the same boxes as a search through all', () => {
    const anyBox = fc
      .tuple(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 150 }))
      .map(([left, top, side]) => ({ left, top, right: left + side, bottom: top + side / 2 }));
    fc.assert(
      fc.property(fc.array(anyBox), anyBox, (boxes, asked) => {
        const grid = createBoxGrid<number>();
        boxes.forEach((box, number) => {
          grid.add(box, number);
        });
        const expected = boxes.flatMap((box, number) => (boxesMeet(box, asked) ? [number] : []));
        expect(grid.meeting(asked).sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});
