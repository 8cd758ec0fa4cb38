import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plantedGraph } from '../../../../scripts/bench/planted-graph.ts';
import { leidenPartition } from '../../../../src/core/communities/leiden/leiden-partition.ts';
import { qualityOf } from '../../../../src/core/communities/leiden/quality.ts';
import { splitUnconnected } from '../../../../src/core/communities/leiden/split-unconnected.ts';
import { buildGraph, reweigh, type SparseGraph } from '../../../../src/core/graph/sparse-graph.ts';
import { createRandom } from '../../../../src/core/shared/random.ts';
import { anyLinks, graphOf, linksOf, ringOfCliques, twoTriangles } from './graph-of.ts';

const order = 12;
const resolutions = fc.constantFrom(0.3, 1, 2);
const seeds = fc.nat(1000);

describe('leidenPartition', () => {
  it('gives nothing for no node', () => {
    expect(partition(graphOf(0, []))).toEqual([]);
  });

  it('leaves nodes without links alone', () => {
    expect(partition(graphOf(3, []))).toEqual([0, 1, 2]);
    expect(partition(graphOf(4, linksOf([[1, 3]])))).toEqual([0, 1, 2, 1]);
  });

  it('leaves every node alone when all weights are 0', () => {
    const graph = reweigh(graphOf(6, linksOf(twoTriangles)), new Float64Array(7));
    expect(partition(graph)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('lets a link of weight 0 join nothing', () => {
    const weights = Float64Array.from(twoTriangles, ([, target]) => (target === 5 ? 0 : 1));
    const graph = reweigh(graphOf(6, linksOf(twoTriangles)), weights);
    expect(partition(graph)[5]).toBe(Math.max(...partition(graph)));
  });

  it('separates two triangles joined by a link', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect(partition(graphOf(6, linksOf(twoTriangles)), { seed })).toEqual([0, 0, 0, 1, 1, 1]);
    }
  });

  it('finds the cliques of a ring', () => {
    const graph = graphOf(30, linksOf(ringOfCliques(6, 5)));
    const cliques = Array.from({ length: 30 }, (_, node) => Math.floor(node / 5));
    for (let seed = 0; seed < 20; seed++) expect(partition(graph, { seed })).toEqual(cliques);
  });

  it('joins neighbouring cliques of a large ring in pairs, as modularity has it', () => {
    const graph = graphOf(90, linksOf(ringOfCliques(30, 3)));
    expect(Math.max(...partition(graph)) + 1).toBeLessThan(30);
    expect(Math.max(...partition(graph, { resolution: 4 })) + 1).toBe(30);
  });

  it('gives the connected components at resolution 0', () => {
    const apart = linksOf([...twoTriangles, [6, 7]]);
    expect(partition(graphOf(9, apart), { resolution: 0 })).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 2]);
  });

  it('is never worse than every node alone', () => {
    fc.assert(
      fc.property(anyLinks, resolutions, seeds, (links, resolution, seed) => {
        const graph = graphOf(order, links);
        const found = qualityOf(graph, run(graph, { resolution, seed }), resolution);
        const alone = Uint32Array.from({ length: order }, (_, node) => node);
        expect(found).toBeGreaterThanOrEqual(qualityOf(graph, alone, resolution) - 1e-9);
      }),
    );
  });

  it('keeps every community connected', () => {
    fc.assert(
      fc.property(anyLinks, resolutions, seeds, (links, resolution, seed) => {
        const graph = graphOf(order, links);
        const found = run(graph, { resolution, seed });
        expect(splitUnconnected(graph, found)).toEqual(found);
      }),
    );
  });

  it('gives nothing worse than the start, which it leaves as it was', () => {
    const starts = fc.array(fc.nat(order - 1), { minLength: order, maxLength: order });
    fc.assert(
      fc.property(anyLinks, resolutions, seeds, starts, (links, resolution, seed, start) => {
        const graph = graphOf(order, links);
        const given = Uint32Array.from(start);
        const found = qualityOf(graph, run(graph, { resolution, seed, start }), resolution);
        const before = qualityOf(graph, given, resolution);
        expect(found).toBeGreaterThanOrEqual(before - 1e-9);
        expect(start).toEqual(Array.from(given));
      }),
    );
  });

  it('gives the same for the same seed, in whatever order the links come', () => {
    fc.assert(
      fc.property(anyLinks, seeds, (links, seed) => {
        const found = partition(graphOf(order, links), { seed });
        const turned = links
          .toReversed()
          .map(({ source, target, weight }) => ({ source: target, target: source, weight }));
        expect(partition(graphOf(order, links), { seed })).toEqual(found);
        expect(partition(graphOf(order, turned), { seed })).toEqual(found);
      }),
    );
  });

  it('is no worse for a kick, and as well connected', () => {
    const { graph } = blocks(6, 8, 0.5, 0.08);
    for (const seed of [1, 2, 3, 4, 5]) {
      const plain = run(graph, { seed });
      const kicked = run(graph, { seed, kicks: 2 });
      expect(qualityOf(graph, kicked, 1)).toBeGreaterThanOrEqual(qualityOf(graph, plain, 1));
      expect(splitUnconnected(graph, kicked)).toEqual(kicked);
    }
  });

  it('gives the same whatever unit the weights have', () => {
    fc.assert(
      fc.property(anyLinks, seeds, (links, seed) => {
        const scaled = links.map((link) => ({ ...link, weight: link.weight * 1024 }));
        const found = partition(graphOf(order, links), { seed });
        expect(partition(graphOf(order, scaled), { seed })).toEqual(found);
      }),
    );
  });

  it('finds the topics of a planted graph', () => {
    const { graph, topics } = blocks(8, 40, 0.3, 0.01);
    expect(partition(graph)).toEqual(topics);
  });

  it('gains more than the planted topics on a graph of papers and concepts', () => {
    const { sources, targets, topics } = plantedGraph(2000, 1);
    const graph = buildGraph(2000, {
      sources,
      targets,
      weights: new Float64Array(sources.length).fill(1),
    });
    const cold = run(graph, {});
    expect(qualityOf(graph, cold, 1)).toBeGreaterThan(qualityOf(graph, topics, 1));
    const warm = run(graph, { start: topics });
    expect(qualityOf(graph, warm, 1)).toBeGreaterThan(qualityOf(graph, topics, 1));
    const again = run(graph, { start: cold, seed: 2 });
    expect(qualityOf(graph, again, 1)).toBeGreaterThanOrEqual(qualityOf(graph, cold, 1));
  });
});

interface Choices {
  kicks?: number;
  resolution?: number;
  seed?: number;
  start?: ArrayLike<number>;
}

function run(
  graph: SparseGraph,
  { resolution = 1, seed = 1, start, kicks = 0 }: Choices,
): Uint32Array {
  const random = createRandom(seed);
  return leidenPartition(graph, { resolution, random, kicks, ...(start && { start }) });
}

function partition(graph: SparseGraph, choices: Choices = {}): number[] {
  return Array.from(run(graph, choices));
}

/** `count` topics of `size` nodes; two nodes of one topic are linked with chance `inside`, others with `outside`. */
function blocks(count: number, size: number, inside: number, outside: number) {
  const random = createRandom(5);
  const topics = Array.from({ length: count * size }, (_, node) => Math.floor(node / size));
  const links = topics.flatMap((topic, source) =>
    topics.flatMap((other, target) =>
      source < target && random() < (topic === other ? inside : outside)
        ? [{ source, target, weight: 1 }]
        : [],
    ),
  );
  return { graph: graphOf(topics.length, links), topics };
}
