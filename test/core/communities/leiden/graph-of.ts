/** Graphs for the tests of Leiden: small ones by their pairs, and planted ones. */
import fc from 'fast-check';
import type { WeightedLink } from '../../../../src/core/graph/links.ts';
import {
  buildGraph,
  type LinkGraph,
  linkColumns,
} from '../../../../src/core/graph/sparse-graph.ts';

export type Pair = readonly [number, number];

export const twoTriangles: Pair[] = [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
  [3, 5],
  [4, 5],
];

export function linksOf(pairs: readonly Pair[]): WeightedLink[] {
  return pairs.map(([source, target]) => ({ source, target, weight: 1 }));
}

export function graphOf(order: number, links: readonly WeightedLink[]): LinkGraph {
  return buildGraph(order, linkColumns(links));
}

/** `cliques` complete graphs of `size` nodes, each tied to the next by one link, in a ring. */
export function ringOfCliques(cliques: number, size: number): Pair[] {
  return Array.from({ length: cliques }, (_, clique): Pair[] => {
    const first = clique * size;
    const members = Array.from({ length: size }, (_, place) => first + place);
    const own = members.flatMap((a) => members.filter((b) => a < b).map((b): Pair => [a, b]));
    return [...own, [first + 1, ((clique + 1) % cliques) * size]];
  }).flat();
}

/** Links between some of 12 nodes, weights from 1 to 9, in tenths. */
export const anyLinks: fc.Arbitrary<WeightedLink[]> = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 9 })), {
    selector: ([a, b]) => Math.min(a, b) * 12 + Math.max(a, b),
    maxLength: 40,
  })
  .map((triples) =>
    triples
      .filter(([a, b]) => a !== b)
      .map(([a, b, tenths]) => ({
        source: Math.min(a, b),
        target: Math.max(a, b),
        weight: tenths / 10,
      })),
  );
