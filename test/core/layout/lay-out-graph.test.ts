import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../scripts/bench/layout-quality.ts';
import { plantedGraph } from '../../../scripts/bench/planted-graph.ts';
import { layOutGraph } from '../../../src/core/layout/lay-out-graph.ts';
import { relateCommunities } from '../../../src/core/layout/relate-communities.ts';
import { createRandom } from '../../../src/core/shared/random.ts';

const steps = { advance: () => Promise.resolve() };

describe('layOutGraph', () => {
  it('keeps neighbours near each other and links short', async () => {
    const graph = plantedGraph(1000, 1);
    const links = Array.from(graph.sources, (source, link) => ({
      source,
      target: graph.targets[link] ?? 0,
      weight: 1,
    }));
    const communities = Array.from(graph.topics);
    const communityCount = new Set(communities).size;
    const radii = communities.map(() => 4);
    const affinity = relateCommunities(links, communities, communityCount);
    const points = await layOutGraph(
      { communities, communityCount, affinity, radii, links },
      1,
      steps,
    );
    const quality = measureLayout(points, graph, 1);
    expect(quality.neighborPreservation).toBeGreaterThan(0.08);
    expect(quality.edgeRatio).toBeLessThan(0.43);
  });
});

describe('measureLayout', () => {
  it('counts by hand: two pairs far apart', () => {
    const points = [0, 1, 100, 101].map((x) => ({ x, y: 0 }));
    const pairs = { sources: Uint32Array.of(0, 2), targets: Uint32Array.of(1, 3) };
    const { neighborPreservation, edgeRatio } = measureLayout(points, pairs, 1);
    expect(neighborPreservation).toBe(1);
    // Of 16 pairs of draws, 8 are 100 apart on average, 4 are 1 apart, 4 are one node twice.
    expect(edgeRatio).toBeCloseTo(1 / 50.25, 3);
  });

  it('finds nothing preserved and long links in places at random', () => {
    const graph = plantedGraph(1000, 1);
    const random = createRandom(1);
    const points = Array.from({ length: graph.order }, () => ({ x: random(), y: random() }));
    const { neighborPreservation, edgeRatio } = measureLayout(points, graph, 1);
    expect(neighborPreservation).toBeLessThan(0.03);
    expect(edgeRatio).toBeCloseTo(1, 1);
  });
});
