import { describe, expect, it } from 'vitest';
import { divideCommunities } from '../../../src/core/communities/divide-communities.ts';
import type { WeightedLink } from '../../../src/core/graph/links.ts';
import { createRandom } from '../../../src/core/shared/random.ts';
import { conceptsOf } from '../concepts-of.ts';

const steps = { advance: async () => {} };

describe('divideCommunities', () => {
  it('leaves few papers, and papers without links, whole', async () => {
    const whole = { papers: [0, 0, 0], concepts: [], count: 1, modularity: 0 };
    expect(await divideCommunities([], [], whole, 1, steps)).toEqual({
      papers: [[], [], []],
      concepts: [],
    });
    const partition = { ...whole, papers: Array<number>(12).fill(0) };
    const { papers } = await divideCommunities([], [], partition, 1, steps);
    expect(papers).toEqual(Array(12).fill([]));
  });

  it('opens a community of two planted parts, and gives concepts to the part that uses them', async () => {
    const links = planted([6, 6], 0.95, 0.1);
    const papers = Array<number>(12).fill(0);
    const concepts = conceptsOf({ first: { 0: 1, 1: 1, 7: 1 }, second: { 8: 1, 9: 1 } });
    const partition = { papers, concepts: [0, 0], count: 1, modularity: 0 };
    const division = await divideCommunities(links, concepts, partition, 1, steps);
    expect(division.papers).toEqual([...Array(6).fill([0]), ...Array(6).fill([1])]);
    expect(division.concepts).toEqual([[0], [1]]);
  });

  it('opens parts into parts of their own, two levels down and no further', async () => {
    const links = planted([8, 8, 8, 8, 8, 8, 8, 8], 0.95, 0.02, (a, b) =>
      Math.floor(a / 4) === Math.floor(b / 4) ? 0.3 : 0.02,
    );
    const papers = Array<number>(64).fill(0);
    const partition = { papers, concepts: [], count: 1, modularity: 0 };
    const division = await divideCommunities(links, [], partition, 1, steps);
    expect(new Set(division.papers.map((path) => path.length))).toEqual(new Set([2]));
    expect(new Set(division.papers.map((path) => path.join('.'))).size).toBe(8);
  });

  it('leaves a community of one piece whole', async () => {
    const links = planted([24], 0.5, 0);
    const papers = Array<number>(24).fill(0);
    const partition = { papers, concepts: [], count: 1, modularity: 0 };
    const division = await divideCommunities(links, [], partition, 1, steps);
    expect(division.papers).toEqual(Array(24).fill([]));
  });

  it('does not look across communities', async () => {
    const links = planted([6, 6], 0.95, 0.1);
    const papers = [...Array<number>(6).fill(0), ...Array<number>(6).fill(1)];
    const partition = { papers, concepts: [], count: 2, modularity: 0 };
    const division = await divideCommunities(links, [], partition, 1, steps);
    expect(division.papers).toEqual(Array(12).fill([]));
  });
});

/** Links between pairs of nodes with the probability that their groups have, groups of `sizes`. */
function planted(
  sizes: readonly number[],
  inside: number,
  across: number,
  acrossOf: (a: number, b: number) => number = () => across,
): WeightedLink[] {
  const random = createRandom(3);
  const groups = sizes.flatMap((size, group) => Array<number>(size).fill(group));
  return groups.flatMap((group, source) =>
    groups.flatMap((other, target) => {
      const likely = group === other ? inside : acrossOf(group, other);
      return source < target && random() < likely ? { source, target, weight: 1 } : [];
    }),
  );
}
