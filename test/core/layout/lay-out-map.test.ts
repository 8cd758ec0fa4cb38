import { describe, expect, it } from 'vitest';
import { frame } from '../../../src/core/layout/frame.ts';
import { layOutMap } from '../../../src/core/layout/lay-out-map.ts';
import { calm } from '../concepts-of.ts';
import { overlaps, papersOf, planted } from './planted-map.ts';

describe('layOutMap', () => {
  it('puts a single paper in the middle', async () => {
    const partition = { papers: [0], concepts: [], count: 1, modularity: 0 };
    const papers = papersOf(1);
    const graph = { papers, concepts: [], mentions: [], similarities: [], partition };
    expect(await layOutMap(graph, 1, calm)).toEqual({
      papers: [{ x: frame.width / 2, y: frame.height / 2 }],
      concepts: [],
    });
  });

  it('keeps many papers that share nothing apart', async () => {
    const papers = Array.from({ length: 60 }, (_, number) => number);
    const partition = { papers, concepts: [], count: 60, modularity: 0 };
    const layout = await layOutMap(
      { papers: papersOf(60), concepts: [], mentions: [], similarities: [], partition },
      1,
      calm,
    );
    expect(overlaps(layout, [])).toEqual([]);
  });

  it('lets no two nodes overlap, and keeps all inside the map', async () => {
    const graph = planted(8, 8, 14);
    const layout = await layOutMap(graph, 1, calm);
    expect(overlaps(layout, graph.concepts)).toEqual([]);
    for (const { x, y } of [...layout.papers, ...layout.concepts]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(frame.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(frame.height);
    }
  });

  it('lays few nodes as close as many, in the middle of the map', async () => {
    const { papers, concepts } = await layOutMap(planted(2, 3, 2), 1, calm);
    const points = [...papers, ...concepts];
    for (const point of points) {
      const distances = points.map(({ x, y }) => Math.hypot(x - point.x, y - point.y));
      expect(distances.sort((a, b) => a - b)[1]).toBeLessThan(90);
    }
    const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    expect(middle(points.map(({ x }) => x))).toBeCloseTo(frame.width / 2, 0);
    expect(middle(points.map(({ y }) => y))).toBeCloseTo(frame.height / 2, 0);
  });

  it('keeps communities apart: the nearest nodes are of the same community', async () => {
    const graph = planted(6, 8, 12);
    const { papers, concepts } = await layOutMap(graph, 1, calm);
    const communities = [...graph.partition.papers, ...graph.partition.concepts];
    const points = [...papers, ...concepts];
    const strays = points.filter((point, node) => {
      const distances = points.map(({ x, y }, other) =>
        other === node ? Number.POSITIVE_INFINITY : (x - point.x) ** 2 + (y - point.y) ** 2,
      );
      return communities[distances.indexOf(Math.min(...distances))] !== communities[node];
    });
    expect(strays).toEqual([]);
  });

  it('spreads the nodes of a map that is too full for its size evenly', async () => {
    const { papers, concepts } = await layOutMap(planted(4, 200, 60), 1, calm);
    const nearest = nearestDistances([...papers, ...concepts]).sort((a, b) => a - b);
    const usual = mean(nearest);
    const share = (usual * usual * nearest.length) / (frame.width * frame.height);
    expect(nearest[0]).toBeGreaterThan(usual / 2);
    expect(share).toBeGreaterThan(0.12);
  });

  it('lets linked nodes lie near each other', async () => {
    const { concepts, mentions, ...rest } = planted(1, 60, 60);
    const parts = mentions.filter(({ paper, concept }) => paper < 30 === concept < 30);
    const layout = await layOutMap({ concepts, mentions: parts, ...rest }, 1, calm);
    const lengths = (sameHalf: boolean) =>
      layout.papers.flatMap((paper, number) =>
        layout.concepts
          .filter((_, concept) => (number < 30 === concept < 30) === sameHalf)
          .map(({ x, y }) => Math.hypot(x - paper.x, y - paper.y)),
      );
    expect(mean(lengths(true))).toBeLessThan(0.8 * mean(lengths(false)));
  });

  it('is the same for the same seed', async () => {
    const graph = planted(5, 6, 9);
    expect(await layOutMap(graph, 3, calm)).toEqual(await layOutMap(graph, 3, calm));
  });
});

function nearestDistances(points: readonly { x: number; y: number }[]): number[] {
  return points.map(({ x, y }, node) =>
    points.reduce(
      (least, other, number) =>
        number === node ? least : Math.min(least, Math.hypot(other.x - x, other.y - y)),
      Number.POSITIVE_INFINITY,
    ),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
