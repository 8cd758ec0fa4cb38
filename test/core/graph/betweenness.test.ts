import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betweennessAtOnce,
  type MentionGraph,
  measureBetweenness,
  pivotsFor,
} from '../../../src/core/graph/betweenness.ts';
import { beginStage, type StageSteps } from '../../../src/core/shared/stage-steps.ts';
import type { NodeMeasure } from '../../../src/core/types.ts';
import { calm } from '../concepts-of.ts';

const steps: StageSteps = beginStage('bridges', 0, calm);

/** The graph of `[paper, concept]` pairs. */
function graphOf(paperCount: number, conceptCount: number, pairs: [number, number][]) {
  const mentions = pairs.map(([paper, concept]) => ({ paper, concept, weight: 1 }));
  return { mentions, paperCount, conceptCount };
}

const anyGraph: fc.Arbitrary<MentionGraph> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .chain(([papers, concepts]) =>
    fc
      .uniqueArray(fc.tuple(fc.nat(papers - 1), fc.nat(concepts - 1)), {
        selector: ([paper, concept]) => `${paper} ${concept}`,
        maxLength: 20,
      })
      .map((pairs) => graphOf(papers, concepts, pairs)),
  );

/** Shortest paths counted between all pairs by Floyd and Warshall, then for each node those through it. */
function countPlainly({ mentions, paperCount, conceptCount }: MentionGraph): NodeMeasure {
  const order = paperCount + conceptCount;
  const nodes = Array.from({ length: order }, (_, node) => node);
  const length = nodes.map((a) => nodes.map((b) => (a === b ? 0 : Number.POSITIVE_INFINITY)));
  const adjacent = nodes.map(() => new Set<number>());
  for (const { paper, concept } of mentions) {
    const other = paperCount + concept;
    adjacent[paper]?.add(other);
    adjacent[other]?.add(paper);
    (length[paper] ?? [])[other] = 1;
    (length[other] ?? [])[paper] = 1;
  }
  const far = (a: number, b: number) => length[a]?.[b] ?? Number.POSITIVE_INFINITY;
  for (const middle of nodes) {
    for (const a of nodes) {
      for (const b of nodes) {
        (length[a] ?? [])[b] = Math.min(far(a, b), far(a, middle) + far(middle, b));
      }
    }
  }
  const paths = (a: number, b: number): number => {
    if (a === b) return 1;
    if (far(a, b) === Number.POSITIVE_INFINITY) return 0;
    const last = [...(adjacent[b] ?? [])].filter((node) => far(a, node) === far(a, b) - 1);
    return last.reduce((sum, node) => sum + paths(a, node), 0);
  };
  const between = nodes.map((node) => {
    let sum = 0;
    for (const a of nodes) {
      for (const b of nodes) {
        if (a >= b || a === node || b === node || paths(a, b) === 0) continue;
        if (far(a, node) + far(node, b) !== far(a, b)) continue;
        sum += (paths(a, node) * paths(node, b)) / paths(a, b);
      }
    }
    return order < 3 ? 0 : (2 * sum) / ((order - 1) * (order - 2));
  });
  return { papers: between.slice(0, paperCount), concepts: between.slice(paperCount) };
}

function expectClose(found: NodeMeasure, expected: NodeMeasure): void {
  for (const kind of ['papers', 'concepts'] as const) {
    expect(found[kind]).toHaveLength(expected[kind].length);
    found[kind].forEach((value, node) => {
      expect(value).toBeCloseTo(expected[kind][node] ?? Number.NaN, 5);
    });
  }
}

describe('measureBetweenness', () => {
  it.each<[string, MentionGraph]>([
    ['no node', graphOf(0, 0, [])],
    ['one node', graphOf(1, 0, [])],
    ['two nodes', graphOf(1, 1, [[0, 0]])],
    ['nodes without links', graphOf(2, 2, [])],
  ])('is 0 for %s', async (_, graph) => {
    const { papers, concepts } = await measureBetweenness(graph, pivotsFor(graph), 1, steps);
    expect(papers).toEqual(Array(graph.paperCount).fill(0));
    expect(concepts).toEqual(Array(graph.conceptCount).fill(0));
  });

  it('is 1 in the middle of a star', async () => {
    const star = graphOf(3, 1, [
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    expect(await measureBetweenness(star, 4, 1, steps)).toEqual({
      papers: [0, 0, 0],
      concepts: [1],
    });
  });

  it('shares a pair among its shortest paths', async () => {
    const ring = graphOf(2, 2, [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    const each = Number((1 / 6).toPrecision(6));
    expect(await measureBetweenness(ring, 4, 1, steps)).toEqual({
      papers: [each, each],
      concepts: [each, each],
    });
  });

  it('gives what counting all paths between all pairs gives', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const all = graph.paperCount + graph.conceptCount;
        expectClose(await measureBetweenness(graph, all, 1, steps), countPlainly(graph));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same for any order of the links', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, fc.nat(9), async (graph, pivots) => {
        const turned = { ...graph, mentions: graph.mentions.toReversed() };
        expectClose(
          await measureBetweenness(turned, pivots + 1, 1, steps),
          await measureBetweenness(graph, pivots + 1, 1, steps),
        );
      }),
    );
  });

  it('is right on average over the pivots that are drawn', async () => {
    const graph = graphOf(4, 3, [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
      [3, 2],
    ]);
    const seeds = 3000;
    const sums = { papers: [0, 0, 0, 0], concepts: [0, 0, 0] };
    for (let seed = 0; seed < seeds; seed++) {
      const found = await measureBetweenness(graph, 3, seed, steps);
      for (const kind of ['papers', 'concepts'] as const) {
        sums[kind] = sums[kind].map((sum, node) => sum + (found[kind][node] ?? 0) / seeds);
      }
    }
    const exact = countPlainly(graph);
    for (const kind of ['papers', 'concepts'] as const) {
      sums[kind].forEach((mean, node) => {
        expect(Math.abs(mean - (exact[kind][node] ?? 0))).toBeLessThan(0.02);
      });
    }
  });

  it('takes all nodes as pivots on a small graph, and fewer the more links there are', () => {
    expect(pivotsFor(graphOf(2, 1, [[0, 0]]))).toBe(3);
    const mentions = Array.from({ length: 50_000 }, (_, link) => ({
      paper: link % 5000,
      concept: Math.floor(link / 5000),
      weight: 1,
    }));
    expect(pivotsFor({ mentions, paperCount: 5000, conceptCount: 1000 })).toBe(2000);
  });

  it('stops with the error of the driver', async () => {
    const stop = new Error('stop');
    const cancelled = { advance: () => Promise.reject(stop) };
    const graph = graphOf(2, 1, [[0, 0]]);
    await expect(measureBetweenness(graph, 3, 1, cancelled)).rejects.toBe(stop);
  });
});

describe('betweennessAtOnce', () => {
  it('gives what all pivots give', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const all = graph.paperCount + graph.conceptCount;
        expect(betweennessAtOnce(graph)).toEqual(await measureBetweenness(graph, all, 1, steps));
      }),
    );
  });

  it('leaves a large graph alone', () => {
    const mentions = Array.from({ length: 2000 }, (_, paper) => ({ paper, concept: 0, weight: 1 }));
    expect(betweennessAtOnce({ mentions, paperCount: 2000, conceptCount: 1 })).toBeUndefined();
  });
});
