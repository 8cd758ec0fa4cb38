/**
 * How good and how fast communities are found, beside graphology with its Louvain and networkanalysis-ts
 * with ten iterations of Leiden, on planted graphs of papers and concepts. Each builds its own graph
 * from the same columns of links and makes one seeded run; processor seconds, all threads counted, so
 * that other work on the machine matters little, the least of a few rounds, which take turns with a
 * seed each. Modularity is the mean of the rounds, by one function for all.
 */
import type { Command } from 'commander';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { Clustering, LeidenAlgorithm, Network } from 'networkanalysis-ts';
import { leidenPartition } from '../../src/core/communities/leiden/leiden-partition.ts';
import { modularityOf } from '../../src/core/communities/modularity.ts';
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
  build(graph: PlantedGraph): (seed: number) => number[];
}

interface Figures {
  buildSeconds: number;
  runSeconds: number;
  partitions: number[][];
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
        Array.from(leidenPartition(graph, { resolution: 1, random: createRandom(seed) }));
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

async function compare(nodes: number): Promise<void> {
  const graph = plantedGraph(nodes, GRAPH_SEED);
  const figures = contenders.map(
    (): Figures => ({
      buildSeconds: Number.POSITIVE_INFINITY,
      runSeconds: Number.POSITIVE_INFINITY,
      partitions: [],
    }),
  );
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [place, contender] of contenders.entries()) {
      const own = figures[place];
      if (own !== undefined) await addRound(own, contender, graph, round);
    }
  }
  printTable(graph, figures);
}

async function addRound(
  figures: Figures,
  contender: Contender,
  graph: PlantedGraph,
  seed: number,
): Promise<void> {
  let run: ReturnType<Contender['build']> = () => [];
  const buildSeconds = await processorSeconds(() => {
    run = contender.build(graph);
  });
  const runSeconds = await processorSeconds(() => figures.partitions.push(run(seed)));
  figures.buildSeconds = Math.min(figures.buildSeconds, buildSeconds);
  figures.runSeconds = Math.min(figures.runSeconds, runSeconds);
}

function printTable(graph: PlantedGraph, figures: readonly Figures[]): void {
  const { order, sources, targets } = graph;
  const links = Array.from(sources, (source, link) => ({
    source,
    target: targets[link] ?? 0,
    weight: 1,
  }));
  const totals = figures.map(({ buildSeconds, runSeconds }) => buildSeconds + runSeconds);
  console.log(
    `${order} nodes, ${sources.length} links, planted topics: ${modularityOf(links, Array.from(graph.topics)).toFixed(5)}`,
  );
  console.log(
    `${''.padEnd(36)}build s   run s   total   ratio   modularity   communities, ${ROUNDS} rounds`,
  );
  figures.forEach(({ buildSeconds, runSeconds, partitions }, place) => {
    const total = totals[place] ?? 0;
    const quality =
      partitions.reduce((sum, partition) => sum + modularityOf(links, partition), 0) /
      partitions.length;
    const counts = partitions.map((partition) => new Set(partition).size);
    console.log(
      [
        (contenders[place]?.name ?? '').padEnd(36),
        buildSeconds.toFixed(2).padStart(7),
        runSeconds.toFixed(2).padStart(8),
        total.toFixed(2).padStart(8),
        (total / (totals[0] ?? total)).toFixed(1).padStart(8),
        quality.toFixed(5).padStart(13),
        `   ${counts.join(', ')}`,
      ].join(''),
    );
  });
}
