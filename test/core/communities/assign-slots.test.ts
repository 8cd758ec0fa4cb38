import { describe, expect, it } from 'vitest';
import { assignSlots } from '../../../src/core/communities/assign-slots.ts';
import { blankCommunity } from '../blank-community.ts';

const communities = [0, 1, 2].map((number) => blankCommunity({ number }));

describe('assignSlots', () => {
  it('gives no slot to no community', () => {
    expect(assignSlots([], [], [])).toEqual([]);
  });

  it('makes the slot the number without a map before', () => {
    expect(slotsOf([], [])).toEqual([0, 1, 2]);
    expect(slotsOf([null, null, null], [])).toEqual([0, 1, 2]);
  });

  it('keeps the slot of what goes on and gives the others the smallest free ones', () => {
    expect(slotsOf([1, null, 0], [1, 0])).toEqual([0, 2, 1]);
    expect(slotsOf([2, null, null], [0, 1, 13])).toEqual([13, 0, 1]);
  });
});

function slotsOf(continued: (number | null)[], previous: number[]): number[] {
  const before = previous.map((slot) => ({ slot }));
  return assignSlots(communities, continued, before).map(({ slot }) => slot);
}
