import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMembers, numberBySize } from '../../../src/core/communities/partition.ts';

describe('numberBySize', () => {
  it('gives nothing for nothing', () => {
    expect(numberBySize([])).toEqual([]);
  });

  it('numbers by size, then by smallest member', () => {
    expect(numberBySize([7, 3, 3, 9, 7, 3])).toEqual([1, 0, 0, 2, 1, 0]);
  });

  it('keeps together what was together, and numbers without gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), (communities) => {
        const numbered = numberBySize(communities);
        const sizes = listMembers(numbered).map((nodes) => nodes.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(sizes).not.toContain(0);
        for (const [a, community] of communities.entries()) {
          for (const [b, other] of communities.entries()) {
            expect(numbered[a] === numbered[b]).toBe(community === other);
          }
        }
      }),
    );
  });
});
