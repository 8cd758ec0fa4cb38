import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNeighbors } from '../../../src/core/graph/links.ts';
import { nearestNeighbors } from '../../../src/core/graph/nearest-neighbors.ts';
import type { SparseVector } from '../../../src/core/graph/sparse-vector.ts';
import { roundWeight } from '../../../src/core/shared/round.ts';

const noSteps = { advance: () => Promise.resolve() };

describe('nearestNeighbors', () => {
  it('gives nothing for no vector', async () => {
    expect(await nearestNeighbors([], 0, 5, noSteps)).toEqual([]);
  });

  it('gives no neighbour to a vector that shares no feature, or has none', async () => {
    const vectors = [vector([1, 0]), vector([0, 1]), vector([0, 0])];
    expect(await nearestNeighbors(vectors, 2, 5, noSteps)).toEqual([[], [], []]);
  });

  it('orders by cosine, ties by number, and keeps as many as asked', async () => {
    const vectors = [vector([1, 0]), vector([3, 4]), vector([2, 0]), vector([5, 0])];
    expect((await nearestNeighbors(vectors, 2, 2, noSteps))[0]).toEqual([
      { node: 2, weight: 1 },
      { node: 3, weight: 1 },
    ]);
    expect((await nearestNeighbors(vectors, 2, 3, noSteps))[0]?.at(2)).toEqual({
      node: 1,
      weight: 0.6,
    });
  });

  it('agrees with the cosine of every pair', async () => {
    const dense = fc.array(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(dense, fc.integer({ min: 1, max: 8 }), async (rows, count) => {
        const found = await nearestNeighbors(rows.map(vector), 4, count, noSteps);
        expect(found).toEqual(rows.map((row, node) => everyCosine(row, node, rows, count)));
      }),
    );
  });
});

describe('joinNeighbors', () => {
  it('names a pair once, whichever of the two brings it in', () => {
    const neighbors = [
      [{ node: 1, weight: 0.5 }],
      [
        { node: 0, weight: 0.5 },
        { node: 2, weight: 0.25 },
      ],
      [],
    ];
    expect(joinNeighbors(neighbors)).toEqual([
      { source: 0, target: 1, weight: 0.5 },
      { source: 1, target: 2, weight: 0.25 },
    ]);
  });
});

function vector(dense: readonly number[]): SparseVector {
  const features = [...dense.keys()].filter((feature) => (dense[feature] ?? 0) > 0);
  return { features, weights: features.map((feature) => dense[feature] ?? 0) };
}

function everyCosine(row: number[], node: number, rows: number[][], count: number) {
  const product = (a: number[], b: number[]) =>
    a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
  return rows
    .map((other, number) => ({
      node: number,
      weight: roundWeight(
        product(row, other) / Math.sqrt(product(row, row) * product(other, other)) || 0,
      ),
    }))
    .filter((neighbor) => neighbor.node !== node && neighbor.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.node - b.node)
    .slice(0, count);
}
