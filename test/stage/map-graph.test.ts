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

  it('is empty for an empty map', () => {
    const empty = structureOf({ papers: [], concepts: [], mentions: [] });
    expect(buildMapGraph(empty, 'both').order).toBe(0);
  });
});
