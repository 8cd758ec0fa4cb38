/**
 * How good and how fast a map is laid out, beside ForceAtlas2 of graphology from a random start, on a
 * planted graph of papers and concepts. Ours is the layout that a build calls, after communities that
 * one run of Leiden finds, whose time counts. ForceAtlas2 runs with the settings that its package
 * infers from the number of nodes, Barnes-Hut among them, and is measured on the way. Processor
 * seconds, all threads counted, one run each: a layout by ForceAtlas2 takes a minute or two.
 */
import type { Command } from 'commander';
import { leidenPartition } from '../../src/core/communities/leiden/leiden-partition.ts';
import { numberBySize } from '../../src/core/communities/partition.ts';
import type { WeightedLink } from '../../src/core/graph/links.ts';
import { buildGraph, linkColumns } from '../../src/core/graph/sparse-graph.ts';
import { conceptRadius, paperRadius } from '../../src/core/layout/frame.ts';
import { layOutGraph } from '../../src/core/layout/lay-out-graph.ts';
import { relateCommunities } from '../../src/core/layout/relate-communities.ts';
import { createRandom } from '../../src/core/shared/random.ts';
import type { Position } from '../../src/core/types.ts';
import { wholeNumberArgument } from '../commands/number-arguments.ts';
import { startForceLayout } from './forceatlas2.ts';
import { type LayoutQuality, measureLayout } from './layout-quality.ts';
import { type PlantedGraph, plantedGraph } from './planted-graph.ts';
import { processorSeconds } from './processor-seconds.ts';

const NODES = 10_000;
const ITERATIONS = 500;
/** Shares of the iterations after which ForceAtlas2 is measured. */
const SHARES = [0.02, 0.1, 0.4, 1];
const SEED = 1;

const silent = { advance: async () => {} };

interface Row extends LayoutQuality {
  name: string;
  seconds: number;
}

/** Adds the command to `program`. */
export function addLayoutBench(program: Command): void {
  program
    .command('layout')
    .description('quality and time of a layout, and of ForceAtlas2')
    .option('--nodes <number>', 'nodes of the graph', wholeNumberArgument(50), NODES)
    .option(
      '--iterations <number>',
      'iterations of ForceAtlas2; fewer end sooner',
      wholeNumberArgument(1),
      ITERATIONS,
    )
    .action(async ({ nodes, iterations }: { nodes: number; iterations: number }) => {
      const graph = plantedGraph(nodes, SEED);
      console.log(`${graph.order} nodes, ${graph.sources.length} links`);
      console.log(`${''.padEnd(32)}seconds   neighbours kept   edge ratio`);
      const own = await layOutOwn(graph);
      printRatios(own, await layOutByForces(graph, iterations));
    });
}

/** Prints its own rows; returns that of communities and layout together. */
async function layOutOwn(graph: PlantedGraph): Promise<Row> {
  const links: WeightedLink[] = Array.from(graph.sources, (source, link) => ({
    source,
    target: graph.targets[link] ?? 0,
    weight: 1,
  }));
  let communities: number[] = [];
  const finding = await processorSeconds(() => {
    const sparse = buildGraph(graph.order, linkColumns(links));
    const options = { resolution: 1, random: createRandom(SEED) };
    communities = numberBySize(Array.from(leidenPartition(sparse, options)));
  });
  const communityCount = new Set(communities).size;
  const radii = listRadii(graph);
  let points: Position[] = [];
  const laying = await processorSeconds(async () => {
    const affinity = relateCommunities(links, communities, communityCount);
    const laidOut = { communities, communityCount, affinity, radii, links };
    points = await layOutGraph(laidOut, SEED, silent);
  });
  const quality = measureLayout(points, graph, SEED);
  const own = { name: 'throughline', seconds: finding + laying, ...quality };
  printRow(own);
  console.log(
    `  finding ${communityCount} communities`.padEnd(32) + finding.toFixed(2).padStart(7),
  );
  return own;
}

/** As on a map: papers are alike, concepts grow with their papers. */
function listRadii({ order, sources, targets }: PlantedGraph): number[] {
  const papers = new Set(sources);
  const degrees = new Uint32Array(order);
  for (const target of targets) degrees[target] = (degrees[target] ?? 0) + 1;
  return Array.from(degrees, (degree, node) =>
    papers.has(node) ? paperRadius : conceptRadius(degree),
  );
}

/** Prints a row after each of `SHARES` of the iterations; returns the last. */
async function layOutByForces(graph: PlantedGraph, iterations: number): Promise<Row> {
  const layout = startForceLayout(graph, SEED);
  const stops = [...new Set(SHARES.map((share) => Math.ceil(share * iterations)))];
  let [done, seconds] = [0, 0];
  let last: Row | undefined;
  for (const stop of stops) {
    seconds += await processorSeconds(() => layout.iterate(stop - done));
    done = stop;
    const quality = measureLayout(layout.points(), graph, SEED);
    last = { name: `ForceAtlas2, ${done} iterations`, seconds, ...quality };
    printRow(last);
  }
  return last ?? { name: '', seconds, neighborPreservation: 0, edgeRatio: 0 };
}

function printRow({ name, seconds, neighborPreservation, edgeRatio }: Row): void {
  console.log(
    name.padEnd(32) +
      seconds.toFixed(2).padStart(7) +
      neighborPreservation.toFixed(4).padStart(18) +
      edgeRatio.toFixed(3).padStart(13),
  );
}

/** Ours over theirs. */
function printRatios(own: Row, other: Row): void {
  console.log(
    'ours over the last'.padEnd(32) +
      `1/${(other.seconds / own.seconds).toFixed(1)}`.padStart(7) +
      (own.neighborPreservation / other.neighborPreservation).toFixed(2).padStart(18) +
      (own.edgeRatio / other.edgeRatio).toFixed(3).padStart(13),
  );
}
