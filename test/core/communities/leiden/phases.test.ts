import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateGraph } from '../../../../src/core/communities/leiden/aggregate-graph.ts';
import { drawByGain } from '../../../../src/core/communities/leiden/draw-by-gain.ts';
import { joinSmall } from '../../../../src/core/communities/leiden/join-small.ts';
import { numberWithoutGaps } from '../../../../src/core/communities/leiden/members.ts';
import { moveNodes } from '../../../../src/core/communities/leiden/move-nodes.ts';
import { qualityOf } from '../../../../src/core/communities/leiden/quality.ts';
import { refinePartition } from '../../../../src/core/communities/leiden/refine-partition.ts';
import { splitUnconnected } from '../../../../src/core/communities/leiden/split-unconnected.ts';
import { modularityOf } from '../../../../src/core/communities/modularity.ts';
import { createRandom } from '../../../../src/core/shared/random.ts';
import { anyLinks, graphOf, linksOf, twoTriangles } from './graph-of.ts';

const order = 12;
const partitions = fc
  .array(fc.nat(order - 1), { minLength: order, maxLength: order })
  .map((numbers) => Uint32Array.from(numbers));

describe('qualityOf', () => {
  it('is 0 for a graph without links', () => {
    expect(qualityOf(graphOf(2, []), Uint32Array.of(0, 1), 1)).toBe(0);
  });

  it('is 5/14 for two triangles, and falls by half for each resolution more', () => {
    const graph = graphOf(6, linksOf(twoTriangles));
    const triangles = Uint32Array.of(0, 0, 0, 1, 1, 1);
    expect(qualityOf(graph, triangles, 1)).toBeCloseTo(6 / 7 - 1 / 2, 12);
    expect(qualityOf(graph, triangles, 2)).toBeCloseTo(6 / 7 - 1, 12);
  });

  it('is modularity at resolution 1', () => {
    fc.assert(
      fc.property(anyLinks, partitions, (links, communities) => {
        const quality = qualityOf(graphOf(order, links), communities, 1);
        expect(quality).toBeCloseTo(modularityOf(links, Array.from(communities)), 9);
      }),
    );
  });
});

describe('moveNodes', () => {
  it('raises quality whenever a node moves', () => {
    fc.assert(
      fc.property(anyLinks, partitions, fc.nat(1000), (links, communities, seed) => {
        const graph = graphOf(order, links);
        const before = qualityOf(graph, communities, 1);
        const moved = moveNodes(graph, communities, 1 / graph.degreeSum, createRandom(seed));
        const after = qualityOf(graph, communities, 1);
        if (moved) expect(after).toBeGreaterThan(before);
        else expect(after).toBe(before);
      }),
    );
  });

  it('lets a node leave for a community of its own', () => {
    const graph = graphOf(
      4,
      linksOf([
        [0, 1],
        [2, 3],
      ]),
    );
    const communities = new Uint32Array(4);
    moveNodes(graph, communities, 2 / graph.degreeSum, createRandom(1));
    expect(communities[0]).toBe(communities[1]);
    expect(communities[2]).toBe(communities[3]);
    expect(communities[0]).not.toBe(communities[2]);
  });
});

describe('refinePartition', () => {
  it('cuts communities into connected parts', () => {
    fc.assert(
      fc.property(anyLinks, partitions, fc.nat(1000), (links, communities, seed) => {
        const graph = graphOf(order, links);
        const random = createRandom(seed);
        const parts = refinePartition(graph, communities, 1 / graph.degreeSum, 0.01, random);
        for (const [node, part] of parts.entries()) {
          expect(communities[part]).toBe(communities[node]);
        }
        numberWithoutGaps(parts);
        expect(splitUnconnected(graph, parts)).toEqual(parts);
      }),
    );
  });
});

describe('aggregateGraph', () => {
  it('sums the links between parts, and keeps those inside in the degree', () => {
    const graph = aggregateGraph(
      graphOf(6, linksOf(twoTriangles)),
      Uint32Array.of(0, 0, 1, 2, 2, 2),
      3,
    );
    expect(Array.from(graph.starts)).toEqual([0, 1, 3, 4]);
    expect(Array.from(graph.neighbors)).toEqual([1, 0, 2, 1]);
    expect(Array.from(graph.weights)).toEqual([2, 2, 1, 1]);
    expect(Array.from(graph.degrees)).toEqual([4, 3, 7]);
    expect(graph.degreeSum).toBe(14);
  });

  it('leaves the sum of degrees as it is', () => {
    fc.assert(
      fc.property(anyLinks, partitions, (links, parts) => {
        const graph = graphOf(order, links);
        const count = numberWithoutGaps(parts);
        const aggregate = aggregateGraph(graph, parts, count);
        const sum = aggregate.degrees.reduce((total, degree) => total + degree, 0);
        expect(sum).toBeCloseTo(graph.degreeSum, 9);
      }),
    );
  });
});

describe('splitUnconnected', () => {
  it('cuts a community in two where nothing joins them, and numbers by smallest member', () => {
    const graph = graphOf(
      5,
      linksOf([
        [0, 3],
        [1, 2],
      ]),
    );
    expect(Array.from(splitUnconnected(graph, new Uint32Array(5)))).toEqual([0, 1, 1, 0, 2]);
  });
});

describe('drawByGain', () => {
  it('draws the only gain', () => {
    expect(drawByGain(Float64Array.of(0), 1, 0, 0.01, () => 0.999)).toBe(0);
  });

  it('draws as often as the exponential of the gain over the spread says', () => {
    const random = createRandom(3);
    const counts = [0, 0, 0];
    for (let draw = 0; draw < 30_000; draw++) {
      const place = drawByGain(Float64Array.of(0, 0.01, 0.02), 3, 0.02, 0.01, random);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const total = 1 + Math.E + Math.E ** 2;
    for (const [place, count] of counts.entries()) {
      expect(count / 30_000).toBeCloseTo(Math.E ** place / total, 1);
    }
  });

  it('draws no gain that is far below the greatest', () => {
    for (const drawn of [0, 0.5, 0.999]) {
      expect(drawByGain(Float64Array.of(0, 9, 1), 3, 9, 0.01, () => drawn)).toBe(1);
    }
  });
});

describe('joinSmall', () => {
  const tail = graphOf(8, linksOf([...twoTriangles, [5, 6], [6, 7]]));

  it.each([
    [1, [0, 0, 0, 1, 1, 1, 2, 3]],
    [2, [0, 0, 0, 1, 1, 1, 3, 3]],
    [3, [0, 0, 0, 1, 1, 1, 1, 1]],
  ])('joins those of fewer than %i nodes to the one they are tied to best', (smallest, joined) => {
    const communities = Uint32Array.of(0, 0, 0, 1, 1, 1, 2, 3);
    joinSmall(tail, communities, smallest);
    expect(Array.from(communities)).toEqual(joined);
  });

  it('prefers the community of which the tie is a greater part', () => {
    const pairs = linksOf([...twoTriangles, [5, 6], [6, 7], [7, 8], [0, 9], [9, 6]]);
    const communities = Uint32Array.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 2);
    joinSmall(graphOf(10, pairs), communities, 2);
    expect(communities[9]).toBe(1);
  });
});
