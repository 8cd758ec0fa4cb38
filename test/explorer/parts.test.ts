import { describe, expect, it } from 'vitest';
import type { CommunityPart } from '../../src/core/types.ts';
import { liesIn, partAt, samePath } from '../../src/explorer/parts.ts';

describe('partAt', () => {
  it('follows the path, and gives null for the whole and for a path to nowhere', () => {
    const part = (label: string, parts: CommunityPart[] = []): CommunityPart => ({
      label,
      leading: [],
      papers: 0,
      concepts: 0,
      parts,
    });
    const parts = [part('a', [part('aa'), part('ab')]), part('b')];
    const labels = [[0], [1], [0, 1], [], [2], [1, 0]].map((path) => partAt(parts, path)?.label);
    expect(labels).toEqual(['a', 'b', 'ab', undefined, undefined, undefined]);
  });
});

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
