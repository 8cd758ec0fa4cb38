import { describe, expect, it } from 'vitest';
import { liesIn, samePath } from '../../src/explorer/parts.ts';

describe('liesIn', () => {
  it('holds for every part on the way to a node, and for the whole', () => {
    const node = { parts: [0, 1] };
    expect([[], [0], [0, 1]].map((path) => liesIn(node, path))).toEqual([true, true, true]);
    expect([[1], [0, 0], [0, 1, 0]].map((path) => liesIn(node, path))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('samePath', () => {
  it('compares place by place', () => {
    expect(samePath([], [])).toBe(true);
    expect(samePath([0, 1], [0, 1])).toBe(true);
    expect(samePath([0], [0, 1])).toBe(false);
    expect(samePath([0, 1], [0])).toBe(false);
  });
});
