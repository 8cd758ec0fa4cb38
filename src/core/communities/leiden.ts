/**
 * The partition of a weighted graph that Leiden finds, by quality
 *
 *   Q = 1/2m * sum over pairs i, j of one community of (A(i, j) - resolution * k(i) k(j) / 2m)
 *
 * where A is the link weight, k a node's weighted degree and m the sum of all link weights:
 * modularity with the resolution of Reichardt and Bornholdt (2006). V. A. Traag, L. Waltman,
 * N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected communities", Scientific
 * Reports 9 (2019) 5233. The package optimises the constant Potts model; with node weights k and the
 * resolution divided by 2m the two are the same.
 */
import { Clustering, LeidenAlgorithm, Network } from 'networkanalysis-ts';
import type { WeightedLink } from '../graph/links.ts';
import { createRandom } from '../shared/random.ts';
import type { StageSteps } from '../shared/stage-steps.ts';

/**
 * Returns how many seeded runs are made, of which the best is kept: 100 up to 200 nodes, where they
 * differ most and cost least, fewer on larger graphs, 10 from 2,000 nodes.
 */
export function startsFor(nodeCount: number): number {
  return Math.max(10, Math.min(100, Math.round(20_000 / nodeCount)));
}

/** Passes over the graph in one run; a run ends sooner, at the first pass that changes nothing. */
const mostPasses = 100;

/** Randomness of the refinement phase; the package's and the article's value. */
const randomness = 0.01;

export interface LeidenOptions {
  /** Above 1 gives more and smaller communities than modularity. */
  resolution: number;
  seed: number;
  /** Nodes of the smallest community; a smaller one joins that to which it is tied best, if any. */
  smallest: number;
}

/**
 * Returns the community of each node, numbered without gaps in no particular order. A node without
 * links stands alone. The same input and seed give the same result. Counts a step a start.
 */
export async function findPartition(
  nodeCount: number,
  links: readonly WeightedLink[],
  options: LeidenOptions,
  steps: StageSteps,
): Promise<number[]> {
  const starts = startsFor(nodeCount);
  if (links.length === 0) {
    await steps.advance(starts);
    return Array.from({ length: nodeCount }, (_, node) => node);
  }
  const network = buildNetwork(nodeCount, links);
  const leiden = createLeiden(options, network);
  let best = new Clustering({ nNodes: nodeCount });
  let bestQuality = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < starts; start++) {
    const partition = new Clustering({ nNodes: nodeCount });
    for (let pass = 0; pass < mostPasses && leiden.improveClustering(network, partition); pass++) {
      await steps.advance(0);
    }
    const quality = leiden.calcQuality(network, partition);
    if (quality > bestQuality) [best, bestQuality] = [partition, quality];
    await steps.advance();
  }
  leiden.removeSmallClustersBasedOnNNodes(network, best, options.smallest);
  return best.getClusters();
}

function buildNetwork(nodeCount: number, links: readonly WeightedLink[]): Network {
  return new Network({
    nNodes: nodeCount,
    setNodeWeightsToTotalEdgeWeights: true,
    edges: [links.map((link) => link.source), links.map((link) => link.target)],
    edgeWeights: links.map((link) => link.weight),
    sortedEdges: false,
    checkIntegrity: false,
  });
}

/** Every run draws from one sequence of random numbers, so the starts differ. */
function createLeiden(options: LeidenOptions, network: Network): LeidenAlgorithm {
  const random = createRandom(options.seed);
  const leiden = new LeidenAlgorithm();
  leiden.initializeBasedOnResolutionAndNIterationsAndRandomnessAndRandom(
    options.resolution / (2 * network.getTotalEdgeWeight()),
    1,
    randomness,
    { nextDouble: random, nextInt: (bound: number) => Math.floor(random() * bound) },
  );
  return leiden;
}
