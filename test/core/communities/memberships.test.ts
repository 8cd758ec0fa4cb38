import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureMemberships, runsFor } from '../../../src/core/communities/memberships.ts';
import type { WeightedLink } from '../../../src/core/graph/links.ts';
import { createRandom } from '../../../src/core/shared/random.ts';
import type { Partition } from '../../../src/core/types.ts';
import { conceptsOf } from '../concepts-of.ts';

const options = { seed: 1, resolution: 1, smallest: 1, runs: 60 };
const steps = { advance: async () => {} };

describe('measureMemberships', () => {
  it('is in no doubt where there are no links', async () => {
    const found = await measure([], [0, 1, 2]);
    expect(found.papers).toEqual([{ confidence: 1 }, { confidence: 1 }, { confidence: 1 }]);
    expect(found.solidity).toEqual([1, 1, 1]);
  });

  it('is sure of two cliques', async () => {
    const links = [...clique([0, 1, 2, 3, 4, 5]), ...clique([6, 7, 8, 9, 10, 11])];
    const { papers, solidity } = await measure(links, [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    for (const { confidence, between } of papers) {
      expect(confidence).toBeGreaterThan(0.9);
      expect(between).toBeUndefined();
    }
    for (const share of solidity) expect(share).toBeGreaterThan(0.9);
  });

  it('is not sure of a paper that hangs on a single link', async () => {
    const links = [
      ...clique([0, 1, 2, 3, 4, 5]),
      ...clique([6, 7, 8, 9, 10, 11]),
      { source: 0, target: 12, weight: 1 },
    ];
    const { papers } = await measure(links, [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0]);
    // A link is left out of 37 % of the runs.
    expect(papers[12]?.confidence).toBeGreaterThan(0.45);
    expect(papers[12]?.confidence).toBeLessThan(0.8);
    expect(papers[12]?.between).toBeUndefined();
  });

  it('ranks planted boundary nodes as borderline, between the two that they tie', async () => {
    const { links, communities, boundary } = plantedGraph();
    const { papers } = await measure(links, communities);
    const ranked = [...papers.keys()].sort(
      (a, b) => (papers[a]?.confidence ?? 0) - (papers[b]?.confidence ?? 0) || a - b,
    );
    expect(new Set(ranked.slice(0, boundary.length))).toEqual(new Set(boundary));
    for (const node of boundary) {
      const other = (communities[node] ?? 0) === 0 ? 1 : 0;
      expect(papers[node]?.between).toEqual([other]);
    }
    expect(papers.filter(({ between }) => between !== undefined).length).toBe(boundary.length);
  });

  it('places a concept with the papers that use it', async () => {
    const { links, communities, boundary } = plantedGraph();
    const [inside, between] = [{ 0: 1, 1: 1, 2: 1 }, {}] as Record<number, number>[];
    for (const node of boundary) if (between !== undefined) between[node] = 1;
    const concepts = conceptsOf({ inside: inside ?? {}, between: between ?? {} });
    const partition = { ...partitionOf(communities), concepts: [0, 0] };
    const found = await measureMemberships(links, concepts, partition, options, steps);
    expect(found.concepts[0]?.confidence).toBeGreaterThan(0.95);
    expect(found.concepts[1]?.confidence).toBeLessThan(found.concepts[0]?.confidence ?? 0);
  });

  it('says the same each time, and counts a step a run', async () => {
    const { links, communities } = plantedGraph();
    let counted = 0;
    const counting = {
      advance: async (count = 1) => {
        counted += count;
      },
    };
    const partition = partitionOf(communities);
    const first = await measureMemberships(links, [], partition, options, counting);
    expect(await measureMemberships(links, [], partition, options, steps)).toEqual(first);
    expect(counted).toBe(options.runs);
  });

  it('gives shares from 0 to 1 for any graph', async () => {
    const anyLinks = fc.uniqueArray(
      fc.record({ source: fc.nat(7), target: fc.nat(7), weight: fc.integer({ min: 1, max: 9 }) }),
      { selector: ({ source, target }) => Math.min(source, target) * 8 + Math.max(source, target) },
    );
    await fc.assert(
      fc.asyncProperty(anyLinks, async (all) => {
        const links = all.filter(({ source, target }) => source !== target);
        const { papers, solidity } = await measure(links, [0, 0, 1, 1, 2, 2, 0, 1]);
        for (const share of [...papers.map(({ confidence }) => confidence), ...solidity]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        papers.forEach(({ between = [] }, paper) => {
          expect(between).not.toContain([0, 0, 1, 1, 2, 2, 0, 1][paper]);
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('runsFor', () => {
  it.each([
    [0, 100],
    [62, 100],
    [2000, 50],
    [10_000, 40],
  ])('is, for %i papers, %i', (papers, runs) => {
    expect(runsFor(papers)).toBe(runs);
  });
});

function measure(links: readonly WeightedLink[], communities: readonly number[]) {
  return measureMemberships(links, [], partitionOf(communities), options, steps);
}

function partitionOf(papers: readonly number[]): Partition {
  return { papers: [...papers], concepts: [], count: Math.max(...papers) + 1, modularity: 0 };
}

function clique(nodes: readonly number[]): WeightedLink[] {
  return nodes.flatMap((source, place) =>
    nodes.slice(place + 1).map((target) => ({ source, target, weight: 1 })),
  );
}

/**
 * Two communities of twenty, in which every pair is linked with probability .6, and four nodes that
 * are linked to as many of the one as of the other.
 */
function plantedGraph() {
  const random = createRandom(7);
  const links: WeightedLink[] = [];
  for (const first of [0, 20]) {
    for (let source = first; source < first + 20; source++) {
      for (let target = source + 1; target < first + 20; target++) {
        if (random() < 0.6) links.push({ source, target, weight: 1 });
      }
    }
  }
  const boundary = [40, 41, 42, 43];
  for (const node of boundary) {
    for (let tie = 0; tie < 6; tie++) {
      const offset = (7 * node + 3 * tie) % 20;
      links.push({ source: offset, target: node, weight: 1 });
      links.push({ source: 20 + offset, target: node, weight: 1 });
    }
  }
  const communities = [...Array<number>(20).fill(0), ...Array<number>(20).fill(1), 0, 1, 0, 1];
  return { links, communities, boundary };
}
