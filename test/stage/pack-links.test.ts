import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLinks } from '../../src/stage/pack-links.ts';

/** A row: a number to tell it by, its width, and whether it rests. */
const shape = { stride: 3, width: 1, restful: 2 };

type Row = [id: number, width: number, restful: number];

const rowsOf = (rows: readonly Row[]) => new Float32Array(rows.flat());
const idsOf = (rows: Float32Array) => Array.from(rows).filter((_, place) => place % 3 === 0);

describe('packLinks', () => {
  it('draws nothing of no links', () => {
    const { resting, moving } = packLinks(new Float32Array(), shape, 10);
    expect([resting.length, moving.length]).toEqual([0, 0]);
  });

  it('leaves hidden links out', () => {
    const { resting } = packLinks(
      rowsOf([
        [0, 0, 0],
        [1, 0.5, 0],
        [0, 0, 0],
      ]),
      shape,
      10,
    );
    expect(idsOf(resting)).toEqual([1]);
  });

  it('draws restful links at rest alone', () => {
    const { resting, moving } = packLinks(
      rowsOf([
        [1, 0.5, 1],
        [2, 0.5, 0],
      ]),
      shape,
      10,
    );
    expect(idsOf(resting)).toEqual([1, 2]);
    expect(idsOf(moving)).toEqual([2]);
  });

  it('draws links that stand out in either case, over the others', () => {
    const rows = rowsOf([
      [1, 2, 0],
      [2, 0.5, 0],
      [3, 0.5, 0],
      [4, 0.5, 0],
      [5, 0.5, 1],
    ]);
    const { resting, moving } = packLinks(rows, shape, 1);
    expect(idsOf(moving)).toEqual([2, 1]);
    expect(idsOf(resting)).toEqual([5, 3, 4, 2, 1]);
  });

  it('moves no more thin links than there is room for, and draws each once at rest', () => {
    const anyRow = fc.tuple(
      fc.constant(1),
      fc.constantFrom(0.5, 0.75, 1, 2),
      fc.constantFrom(0, 1),
    );
    fc.assert(
      fc.property(fc.array(anyRow), fc.integer({ min: 1, max: 20 }), (drawn, room) => {
        const rows = drawn.map(([, width, restful], place): Row => [place + 1, width, restful]);
        const { resting, moving } = packLinks(rowsOf(rows), shape, room);
        const thin = idsOf(moving).filter((id) => (rows[id - 1]?.[1] ?? 0) < 1);
        expect(thin.length).toBeLessThanOrEqual(room);
        expect(idsOf(resting).sort((a, b) => a - b)).toEqual(rows.map(([id]) => id));
      }),
    );
  });
});
