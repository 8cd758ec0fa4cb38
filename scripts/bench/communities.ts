/**
 * How good and how fast communities are found, beside graphology with its Louvain and networkanalysis-ts
 * with ten iterations of Leiden, on planted graphs of papers and concepts. Each builds its own graph
 * from the same columns of links and makes one seeded run; processor seconds, all threads counted, so
 * that other work on the machine matters little, the least of a few rounds, which take turns with a
 * seed each. Modularity is the mean of the rounds, by one function for all. Below the table stands the
 * best of several runs, which is what a build keeps, made once.
 */
import type { Command } from 'commander';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { Clustering, LeidenAlgorithm, Network } from 'networkanalysis-ts';
import { findPartition, startsFor } from '../../src/core/communities/leiden/find-partition.ts';
import { leidenPartition } from '../../src/core/communities/leiden/leiden-partition.ts';
import { modularityOf } from '../../src/core/communities/modularity.ts';
import type { WeightedLink } from '../../src/core/graph/links.ts';
import { buildGraph } from '../../src/core/graph/sparse-graph.ts';
import { createRandom } from '../../src/core/shared/random.ts';
import { wholeNumberArgument } from '../commands/number-arguments.ts';
import { type PlantedGraph, plantedGraph } from './planted-graph.ts';
import { processorSeconds } from './processor-seconds.ts';

const ROUNDS = 3;
const SIZES = [10_000, 100_000];
const GRAPH_SEED = 1;
const PEER_ITERATIONS = 10;
/** The refinement's randomness, the package's own default. */
const PEER_RANDOMNESS = 0.01;

interface Contender {
  name: string;
  /** Returns a run over the graph it built, which returns the community of each node. */
  build(graph: PlantedGraph): (seed: number) => number[] | Promise<number[]>;
}

/** A figure a round. */
interface Figures {
  builds: number[];
  runs: number[];
  partitions: number[][];
}

/** The least seconds of the rounds, the mean modularity, and how many communities each found. */
interface Row {
  name: string;
  build: number;
  run: number;
  modularity: number;
  communities: number[];
}

/** Adds the command to `program`. */
export function addCommunitiesBench(program: Command): void {
  program
    .command('communities')
    .description('modularity and time of finding communities, and of two libraries')
    .option(
      '--nodes <number>',
      `nodes of the graph instead of ${SIZES.join(' and ')}`,
      wholeNumberArgument(50),
    )
    .action(async ({ nodes }: { nodes?: number }) => {
      for (const size of nodes === undefined ? SIZES : [nodes]) await compare(size);
    });
}

const contenders: Contender[] = [
  {
    name: 'throughline, Leiden to stability',
    build({ order, sources, targets }) {
      const weights = new Float64Array(sources.length).fill(1);
      const graph = buildGraph(order, { sources, targets, weights });
      return (seed) =>
        Array.from(leidenPartition(graph, { resolution: 1, random: createRandom(seed), kicks: 1 }));
    },
  },
  {
    name: 'graphology, Louvain',
    build({ order, sources, targets }) {
      const graph = new UndirectedGraph();
      for (let node = 0; node < order; node++) graph.addNode(node);
      sources.forEach((source, link) => {
        graph.addEdge(source, targets[link]);
      });
      return (seed) => {
        const communities = louvain(graph, { getEdgeWeight: null, rng: createRandom(seed) });
        return Array.from({ length: order }, (_, node) => communities[node] ?? 0);
      };
    },
  },
  {
    name: 'networkanalysis-ts, Leiden, 10 it.',
    build({ order, sources, targets }) {
      const network = new Network({
        nNodes: order,
        setNodeWeightsToTotalEdgeWeights: true,
        edges: [Array.from(sources), Array.from(targets)],
        sortedEdges: false,
        checkIntegrity: false,
      });
      return (seed) => {
        const random = createRandom(seed);
        const leiden = new LeidenAlgorithm();
        leiden.initializeBasedOnResolutionAndNIterationsAndRandomnessAndRandom(
          1 / (2 * network.getTotalEdgeWeight()),
          PEER_ITERATIONS,
          PEER_RANDOMNESS,
          { nextDouble: random, nextInt: (bound: number) => Math.floor(random() * bound) },
        );
        const partition = new Clustering({ nNodes: order });
        leiden.improveClustering(network, partition);
        return partition.getClusters();
      };
    },
  },
];

/** What a build keeps, small communities left as they are. */
const bestOfSeveral: Contender = {
  name: 'throughline, best of',
  build(graph) {
    const links = linksOf(graph);
    return (seed) =>
      findPartition(graph.order, links, { resolution: 1, seed, smallest: 1 }, noSteps);
  },
};

const noSteps = { advance: () => Promise.resolve() };

async function compare(nodes: number): Promise<void> {
  const graph = plantedGraph(nodes, GRAPH_SEED);
  const links = linksOf(graph);
  const topics = modularityOf(links, Array.from(graph.topics));
  console.log(
    `${nodes} nodes, ${links.length} links; modularity of the topics ${topics.toFixed(6)}`,
  );
  const figures = contenders.map((): Figures => ({ builds: [], runs: [], partitions: [] }));
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [place, contender] of contenders.entries()) {
      await addRound(figures[place], contender, graph, round);
    }
  }
  printTable(
    contenders.map(({ name }, place) => summarize(name, links, figures[place])),
    `${ROUNDS} rounds`,
  );
  const best: Figures = { builds: [], runs: [], partitions: [] };
  await addRound(best, bestOfSeveral, graph, 1);
  printTable([summarize(`${bestOfSeveral.name} ${startsFor(nodes)}`, links, best)], 'once');
}

async function addRound(
  figures: Figures | undefined,
  contender: Contender,
  graph: PlantedGraph,
  seed: number,
): Promise<void> {
  let run: ReturnType<Contender['build']> = () => [];
  const build = await processorSeconds(() => {
    run = contender.build(graph);
  });
  let partition: number[] = [];
  const seconds = await processorSeconds(async () => {
    partition = await run(seed);
  });
  figures?.builds.push(build);
  figures?.runs.push(seconds);
  figures?.partitions.push(partition);
}

function summarize(
  name: string,
  links: readonly WeightedLink[],
  { builds, runs, partitions }: Figures = { builds: [], runs: [], partitions: [] },
): Row {
  const qualities = partitions.map((partition) => modularityOf(links, partition));
  return {
    name,
    build: Math.min(...builds),
    run: Math.min(...runs),
    modularity: qualities.reduce((sum, quality) => sum + quality, 0) / qualities.length,
    communities: partitions.map((partition) => new Set(partition).size),
  };
}

/** Prints the rows; ratios are to the first. */
function printTable(rows: readonly Row[], rounds: string): void {
  const titles = ['build s', 'run s', 'total', 'ratio', 'modularity', 'ratio'];
  console.log(
    `${''.padEnd(34)}${titles.map((title) => title.padStart(11)).join('')}   communities, ${rounds}`,
  );
  const [first] = rows;
  for (const row of rows) {
    const total = row.build + row.run;
    const figures = [
      row.build.toFixed(2),
      row.run.toFixed(2),
      total.toFixed(2),
      (total / (first === undefined ? total : first.build + first.run)).toFixed(2),
      row.modularity.toFixed(6),
      (row.modularity / (first?.modularity ?? row.modularity)).toFixed(6),
    ];
    console.log(
      `${row.name.padEnd(34)}${figures.map((figure) => figure.padStart(11)).join('')}   ${row.communities.join(', ')}`,
    );
  }
}

function linksOf({ sources, targets }: PlantedGraph): WeightedLink[] {
  return Array.from(sources, (source, link) => ({ source, target: targets[link] ?? 0, weight: 1 }));
}
