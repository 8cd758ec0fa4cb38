import { describe, expect, it } from 'vitest';
import { buildMapGraph, keyOf } from '../../src/stage/map-graph.ts';
import { structureOf } from '../core/structure-of.ts';

const structure = structureOf({
  papers: [{ x: 3, y: 4 }, {}],
  concepts: [{}, {}],
  mentions: [
    [0, 0, 1],
    [0, 1, 1],
    [1, 0, 1],
  ],
});

describe('buildMapGraph', () => {
  it('holds every node with its place and nothing of its looks', () => {
    const graph = buildMapGraph(structure, 'both');
    expect(graph.order).toBe(4);
    expect(graph.getNodeAttributes(keyOf({ kind: 'paper', number: 0 }))).toEqual({
      kind: 'paper',
      number: 0,
      x: 3,
      y: 4,
    });
  });

  it('holds the links of the view', () => {
    const sizes = (['both', 'concepts', 'papers'] as const).map(
      (view) => buildMapGraph(structure, view).size,
    );
    expect(sizes).toEqual([3, 1, 1]);
  });

  it('counts every link among the main ones where there is room', () => {
    const graph = buildMapGraph(structure, 'both');
    expect(graph.filterEdges((_, { main }) => main)).toHaveLength(3);
  });

  it('keeps the strongest two of a node where links between communities are many', () => {
    const many = structureOf({
      papers: Array.from({ length: 60 }, () => ({ community: 0 })),
      concepts: Array.from({ length: 60 }, (_, n) => ({ community: n === 0 ? 0 : 1 })),
      mentions: Array.from({ length: 3600 }, (_, n) => [
        Math.floor(n / 60),
        n % 60,
        1 + ((7 * n) % 3601),
      ]),
    });
    const graph = buildMapGraph(many, 'both');
    const crosses = graph.filterEdges((_, link) => link.target.number > 0);
    const shown = crosses.filter((link) => graph.getEdgeAttribute(link, 'main'));
    expect(shown.length).toBeLessThanOrEqual(2 * 120);
    const inner = graph.filterEdges((_, link) => link.target.number === 0 && link.main);
    expect(inner).toHaveLength(60);
    for (let paper = 0; paper < 60; paper += 1) {
      const own = crosses.filter((link) => graph.getEdgeAttribute(link, 'source').number === paper);
      const [strongest = ''] = own.sort(
        (a, b) => graph.getEdgeAttribute(b, 'weight') - graph.getEdgeAttribute(a, 'weight'),
      );
      expect(graph.getEdgeAttribute(strongest, 'main')).toBe(true);
    }
  });

  it('is empty for an empty map', () => {
    const empty = structureOf({ papers: [], concepts: [], mentions: [] });
    expect(buildMapGraph(empty, 'both').order).toBe(0);
  });
});
