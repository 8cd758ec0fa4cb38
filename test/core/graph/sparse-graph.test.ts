import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, linkColumns, reweigh } from '../../../src/core/graph/sparse-graph.ts';

const links = [
  { source: 2, target: 3, weight: 3 },
  { source: 0, target: 2, weight: 1 },
  { source: 0, target: 1, weight: 2 },
];

describe('buildGraph', () => {
  it.each([
    ['a node to itself', [{ source: 1, target: 1, weight: 1 }]],
    ['to a node that there is not', [{ source: 1, target: 4, weight: 1 }]],
    ['the same two nodes twice', [...links, { source: 1, target: 0, weight: 1 }]],
  ])('refuses a link that joins %s', (_, wrong) => {
    expect(() => buildGraph(4, linkColumns(wrong))).toThrow(RangeError);
  });

  it('has no entry for a graph without links', () => {
    const graph = buildGraph(2, linkColumns([]));
    expect(Array.from(graph.starts)).toEqual([0, 0, 0]);
    expect(Array.from(graph.degrees)).toEqual([0, 0]);
    expect(graph.degreeSum).toBe(0);
  });

  it('lists the neighbours of each node, ascending, with weight and link', () => {
    const graph = buildGraph(5, linkColumns(links));
    expect(Array.from(graph.starts)).toEqual([0, 2, 3, 5, 6, 6]);
    expect(Array.from(graph.neighbors)).toEqual([1, 2, 0, 0, 3, 2]);
    expect(Array.from(graph.weights)).toEqual([2, 1, 2, 1, 3, 3]);
    expect(Array.from(graph.links)).toEqual([2, 1, 2, 1, 0, 0]);
    expect(Array.from(graph.degrees)).toEqual([3, 2, 4, 3, 0]);
    expect(graph.degreeSum).toBe(12);
  });

  it('is the same in whatever order the links come, and whichever end is named first', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), {
      selector: ([a, b]) => Math.min(a, b) * 10 + Math.max(a, b),
    });
    fc.assert(
      fc.property(
        pairs,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (ends, weights) => {
          const some = ends
            .filter(([a, b]) => a !== b)
            .map(([source, target]) => ({ source, target, weight: weights.next().value }));
          const turned = some
            .toReversed()
            .map(({ source, target, weight }) => ({ source: target, target: source, weight }));
          const { links: _, ...graph } = buildGraph(10, linkColumns(some));
          const { links: __, ...other } = buildGraph(10, linkColumns(turned));
          expect(other).toEqual(graph);
        },
      ),
    );
  });
});

describe('reweigh', () => {
  it('gives the graph of the same links with other weights, on the same rows', () => {
    const graph = buildGraph(4, linkColumns(links));
    const other = reweigh(graph, Float64Array.of(1, 0, 5));
    const built = links.map((link, place) => ({ ...link, weight: [1, 0, 5][place] ?? 0 }));
    expect(other).toEqual(buildGraph(4, linkColumns(built)));
    expect(other.neighbors).toBe(graph.neighbors);
  });
});
