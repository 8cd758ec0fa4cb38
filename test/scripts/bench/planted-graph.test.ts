import { describe, expect, it } from 'vitest';
import { plantedGraph } from '../../../scripts/bench/planted-graph.ts';

describe('plantedGraph', () => {
  const { order, sources, targets, topics } = plantedGraph(1000, 1);

  it('has five links a node, each from a paper to a concept, none twice', () => {
    expect(order).toBe(1000);
    expect(sources).toHaveLength(5000);
    expect(Math.max(...sources)).toBeLessThan(800);
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(800);
    expect(Math.max(...targets)).toBeLessThan(1000);
    const pairs = Array.from(sources, (source, link) => `${source} ${targets[link]}`);
    expect(new Set(pairs).size).toBe(5000);
  });

  it('gives every paper a link', () => {
    expect(new Set(sources).size).toBe(800);
  });

  it('has most links within a topic', () => {
    const within = sources.filter((source, link) => topics[source] === topics[targets[link] ?? 0]);
    expect(within.length / sources.length).toBeGreaterThan(0.6);
    expect(new Set(topics).size).toBe(11);
  });

  it('is the same for the same seed', () => {
    expect(plantedGraph(1000, 1)).toEqual(plantedGraph(1000, 1));
    expect(plantedGraph(1000, 2).targets).not.toEqual(targets);
  });
});
