import { describe, expect, it } from 'vitest';
import { boxShape, lassoThrough, type Shape, shapeHolds } from '../../src/stage/shape.ts';

describe('shapeHolds', () => {
  it('tells what lies in a box, in whichever direction it was drawn', () => {
    const box = boxShape({ x: 30, y: 40 }, { x: 10, y: 10 });
    expect(shapeHolds(box, { x: 20, y: 20 })).toBe(true);
    expect(shapeHolds(box, { x: 31, y: 20 })).toBe(false);
    expect(shapeHolds(box, { x: 20, y: 5 })).toBe(false);
  });

  it('leaves out the bay of a lasso', () => {
    const horseshoe: Shape = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 30 },
      { x: 20, y: 30 },
      { x: 20, y: 10 },
      { x: 10, y: 10 },
      { x: 10, y: 30 },
      { x: 0, y: 30 },
    ];
    expect(shapeHolds(horseshoe, { x: 5, y: 20 })).toBe(true);
    expect(shapeHolds(horseshoe, { x: 15, y: 20 })).toBe(false);
    expect(shapeHolds(horseshoe, { x: 15, y: 5 })).toBe(true);
  });

  it('holds nothing in a single point', () => {
    expect(shapeHolds([{ x: 1, y: 1 }], { x: 1, y: 1 })).toBe(false);
  });
});

describe('lassoThrough', () => {
  it('leaves out points that lie too near to matter', () => {
    const lasso = lassoThrough(lassoThrough([{ x: 0, y: 0 }], { x: 1, y: 1 }), { x: 5, y: 0 });
    expect(lasso).toEqual([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
    ]);
  });
});
