import { describe, expect, it } from 'vitest';
import { assignSlots, centersOf } from '../../../src/core/communities/assign-slots.ts';
import { blankCommunity } from '../blank-community.ts';

const communities = [0, 1, 2].map((number) => blankCommunity({ number }));

describe('assignSlots', () => {
  it('gives no slot to no community', () => {
    expect(assignSlots([], [], [], [])).toEqual([]);
  });

  it('makes the slot the number without a map before', () => {
    expect(slotsOf([], [])).toEqual([0, 1, 2]);
    expect(slotsOf([null, null, null], [])).toEqual([0, 1, 2]);
  });

  it('keeps the slot of what goes on and gives the others the smallest free ones', () => {
    expect(slotsOf([1, null, 0], [1, 0])).toEqual([0, 2, 1]);
    expect(slotsOf([2, null, null], [0, 1, 7])).toEqual([7, 0, 1]);
  });

  it('gives the thirteenth community the colour of the one that is farthest away', () => {
    const thirteen = Array.from({ length: 13 }, (_, number) => blankCommunity({ number }));
    const centers = thirteen.map((_, number) => ({ x: (number * 5) % 13, y: 0 }));
    const slots = assignSlots(thirteen, centers, [], []).map(({ slot }) => slot);
    expect(slots.slice(0, 12)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    // The last one lies at 8, the first at 0.
    expect(slots[12]).toBe(0);
  });
});

describe('centersOf', () => {
  it('gives the middle of the papers of each community', () => {
    const partition = { papers: [0, 0, 1], concepts: [], count: 2, modularity: 0 };
    const papers = [
      { x: 0, y: 2 },
      { x: 4, y: 4 },
      { x: 9, y: 9 },
    ];
    expect(centersOf(partition, { papers, concepts: [] })).toEqual([
      { x: 2, y: 3 },
      { x: 9, y: 9 },
    ]);
  });
});

function slotsOf(continued: (number | null)[], previous: number[]): number[] {
  const before = previous.map((slot) => ({ slot }));
  const centers = communities.map((_, number) => ({ x: number, y: 0 }));
  return assignSlots(communities, centers, continued, before).map(({ slot }) => slot);
}
