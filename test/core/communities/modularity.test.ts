import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modularityOf } from '../../../src/core/communities/modularity.ts';
import type { WeightedLink } from '../../../src/core/graph/links.ts';
import { linksOf, twoTriangles as twoTrianglePairs } from './leiden/graph-of.ts';

describe('modularityOf', () => {
  it('is 0 for a graph without links', () => {
    expect(modularityOf([], [0, 1, 2])).toBe(0);
  });

  it('is 0 when every node is in one community', () => {
    expect(modularityOf([{ source: 0, target: 1, weight: 3 }], [0, 0])).toBe(0);
  });

  it('is 5/14 for two triangles joined by a link', () => {
    expect(modularityOf(twoTriangles, [0, 0, 0, 1, 1, 1])).toBeCloseTo(5 / 14, 12);
  });

  it('agrees with the dense formula over all pairs of nodes', () => {
    const nodes = 6;
    const matrix = fc.array(fc.nat(4), { minLength: nodes * nodes, maxLength: nodes * nodes });
    const partition = fc.array(fc.nat(2), { minLength: nodes, maxLength: nodes });
    fc.assert(
      fc.property(matrix, partition, (weights, communities) => {
        const links = [...weights.keys()]
          .map((cell) => ({
            source: Math.floor(cell / nodes),
            target: cell % nodes,
            weight: weights[cell] ?? 0,
          }))
          .filter(({ source, target, weight }) => source < target && weight > 0);
        expect(modularityOf(links, communities)).toBeCloseTo(
          denseModularity(links, communities),
          9,
        );
      }),
    );
  });
});

const twoTriangles = linksOf(twoTrianglePairs);

/** 1/2m times the sum over ordered pairs of one community of A(i, j) - k(i) k(j) / 2m. */
function denseModularity(links: readonly WeightedLink[], communities: readonly number[]): number {
  const adjacency = communities.map(() => communities.map(() => 0));
  for (const { source, target, weight } of links) {
    for (const [a, b] of [
      [source, target],
      [target, source],
    ] as const) {
      const row = adjacency[a];
      if (row !== undefined) row[b] = weight;
    }
  }
  const degrees = adjacency.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const twice = degrees.reduce((sum, degree) => sum + degree, 0);
  if (twice === 0) return 0;
  let total = 0;
  adjacency.forEach((row, a) => {
    row.forEach((weight, b) => {
      if (communities[a] !== communities[b]) return;
      total += weight - ((degrees[a] ?? 0) * (degrees[b] ?? 0)) / twice;
    });
  });
  return total / twice;
}
