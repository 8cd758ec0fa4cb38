import { describe, expect, it } from 'vitest';
import {
  buildPaperConceptGraph,
  conceptKey,
  listMentions,
  paperKey,
} from '../../../src/core/graph/paper-concept-graph.ts';
import { conceptsOf } from '../concepts-of.ts';

describe('buildPaperConceptGraph', () => {
  it('gives an empty graph for no paper', () => {
    expect(buildPaperConceptGraph(0, []).order).toBe(0);
  });

  it('keeps a paper without concepts as a node without edges', () => {
    const graph = buildPaperConceptGraph(1, []);
    expect(graph.degree(paperKey(0))).toBe(0);
  });

  it('joins papers to concepts only, by the weight of the concept in the paper', () => {
    const graph = buildPaperConceptGraph(3, conceptsOf({ attention: { 0: 2, 2: 1.5 } }));
    expect(graph.type).toBe('undirected');
    expect(graph.nodes()).toEqual(['p0', 'p1', 'p2', 'c0']);
    expect(graph.getEdgeAttribute(paperKey(2), conceptKey(0), 'weight')).toBe(1.5);
    graph.forEachEdge((_key, _attributes, _source, _target, source, target) => {
      expect([source.kind, target.kind]).toEqual(['paper', 'concept']);
    });
  });
});

describe('listMentions', () => {
  it('orders by paper, then concept', () => {
    const concepts = conceptsOf({ layer: { 0: 1, 1: 2 }, memory: { 0: 3 } });
    expect(listMentions(buildPaperConceptGraph(2, concepts))).toEqual([
      { paper: 0, concept: 0, weight: 1 },
      { paper: 0, concept: 1, weight: 3 },
      { paper: 1, concept: 0, weight: 2 },
    ]);
  });
});
