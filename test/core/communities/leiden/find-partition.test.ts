import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPartition,
  type LeidenOptions,
  startsFor,
} from '../../../../src/core/communities/leiden/find-partition.ts';
import { modularityOf } from '../../../../src/core/communities/modularity.ts';
import { numberBySize } from '../../../../src/core/communities/partition.ts';
import type { WeightedLink } from '../../../../src/core/graph/links.ts';

import { linksOf, type Pair, twoTriangles } from './graph-of.ts';

const noSteps = { advance: () => Promise.resolve() };
const plain: LeidenOptions = { resolution: 1, seed: 1, smallest: 1 };

describe('startsFor', () => {
  it.each([
    [0, 100],
    [200, 100],
    [1000, 20],
    [50_000, 10],
  ])('is, for %i nodes, %i', (nodes, starts) => {
    expect(startsFor(nodes)).toBe(starts);
  });
});

describe('findPartition', () => {
  it('gives no community for no node', async () => {
    expect(await findPartition(0, [], plain, noSteps)).toEqual([]);
  });

  it('leaves nodes without links alone', async () => {
    expect(await communitiesOf(3, [])).toEqual([0, 1, 2]);
    expect(await communitiesOf(3, [[0, 2]])).toEqual([0, 1, 0]);
  });

  it('separates two triangles joined by a link', async () => {
    expect(await communitiesOf(6, twoTriangles)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it.each([[[0, 0, 1, 1]], [[1, 0, 0, 1]]])(
    'of partitions that are as good stays near the older one, %j',
    async (near) => {
      const ring: Pair[] = [
        [0, 1],
        [1, 2],
        [2, 3],
        [0, 3],
      ];
      expect(await communitiesOf(4, ring, { near })).toEqual(numberBySize(near));
    },
  );

  it('leaves the older partition where another is clearly better', async () => {
    const near = [0, 1, 0, 1, undefined, 7];
    expect(await communitiesOf(6, twoTriangles, { near })).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('gives more communities at a higher resolution', async () => {
    const coarse = await communitiesOf(6, twoTriangles, { resolution: 0.1 });
    const fine = await communitiesOf(6, twoTriangles, { resolution: 5 });
    expect(new Set(coarse).size).toBe(1);
    expect(new Set(fine).size).toBe(6);
  });

  it('lets a community that is too small join the one it is tied to', async () => {
    const tail: Pair[] = [...twoTriangles, [5, 6], [6, 7]];
    const options = { resolution: 1.5 };
    expect((await communitiesOf(8, tail, options))[7]).toBe(2);
    expect((await communitiesOf(8, tail, { ...options, smallest: 3 }))[7]).toBe(0);
  });

  it('leaves a community that is too small alone when nothing ties it', async () => {
    const apart = await communitiesOf(8, [...twoTriangles, [6, 7]], { smallest: 3 });
    expect(apart).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  });

  it('finds the best of all partitions of a small graph', async () => {
    const pairs = fc.uniqueArray(fc.constantFrom(...everyPairOf(5)), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(pairs, async (chosen) => {
        const links = linksOf(chosen);
        const found = modularityOf(links, await findPartition(5, links, plain, noSteps));
        expect(found).toBeCloseTo(bestModularity(links, 5), 9);
      }),
      { seed: 7, numRuns: 50 },
    );
  });
});

async function communitiesOf(
  nodeCount: number,
  pairs: readonly Pair[],
  options: Partial<LeidenOptions> = {},
): Promise<number[]> {
  return numberBySize(
    await findPartition(nodeCount, linksOf(pairs), { ...plain, ...options }, noSteps),
  );
}

function everyPairOf(nodeCount: number): Pair[] {
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  return nodes.flatMap((a) => nodes.filter((b) => a < b).map((b): Pair => [a, b]));
}

function bestModularity(links: readonly WeightedLink[], nodeCount: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < nodeCount ** nodeCount; code++) {
    const partition = Array.from(
      { length: nodeCount },
      (_, node) => Math.floor(code / nodeCount ** node) % nodeCount,
    );
    best = Math.max(best, modularityOf(links, partition));
  }
  return best;
}
