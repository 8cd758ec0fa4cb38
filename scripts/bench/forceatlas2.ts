/**
 * ForceAtlas2 as graphology runs it, iteration by iteration: M. Jacomy, T. Venturini, S. Heymann,
 * M. Bastian, "ForceAtlas2, a continuous graph layout algorithm", PLoS ONE 9 (2014). The package's own
 * kernel, defaults, inferred settings and matrices; only the loop is here, so that the layout can be
 * measured on the way.
 */
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { createRandom } from '../../src/core/shared/random.ts';
import type { Position } from '../../src/core/types.ts';
import type { PlantedGraph } from './planted-graph.ts';

/** Numbers a node and a link have in the matrices. */
const perNode = 10;
const perLink = 3;
/** Side of the square in which nodes start. */
const startSide = 1000;

/** What the package infers for a graph of `order` nodes, over its defaults. */
function settingsFor(order: number) {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: order > 2000,
    barnesHutTheta: 0.5,
  };
}

export interface ForceLayout {
  iterate(times: number): void;
  points(): Position[];
}

/** Returns a layout of the graph at its random start. */
export function startForceLayout(
  { order, sources, targets }: PlantedGraph,
  seed: number,
): ForceLayout {
  const settings = settingsFor(order);
  const random = createRandom(seed);
  const nodes = new Float32Array(order * perNode);
  const links = new Float32Array(sources.length * perLink);
  for (let node = 0; node < order; node++) {
    const place = [(random() - 0.5) * startSide, (random() - 0.5) * startSide];
    // x, y, two forces and the two before, mass, convergence, size, whether it is fixed.
    nodes.set([...place, 0, 0, 0, 0, 1, 1, 1, 0], node * perNode);
  }
  sources.forEach((source, link) => {
    const ends = [source * perNode, (targets[link] ?? 0) * perNode];
    for (const end of ends) nodes[end + 6] = (nodes[end + 6] ?? 0) + 1;
    links.set([...ends, 1], link * perLink);
  });
  return {
    iterate(times) {
      for (let time = 0; time < times; time++) iterate(settings, nodes, links);
    },
    points: () =>
      Array.from({ length: order }, (_, node) => ({
        x: nodes[node * perNode] ?? 0,
        y: nodes[node * perNode + 1] ?? 0,
      })),
  };
}
