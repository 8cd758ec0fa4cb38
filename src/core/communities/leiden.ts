/**
 * The partition of a weighted graph that Leiden finds, by quality
 *
 *   Q = 1/2m * sum over pairs of (A(i, j) - resolution * k(i) k(j) / 2m) * [same community]
 *
 * where A is the link weight, k a node's weighted degree, m the sum of all link weights: modularity,
 * with the resolution of Reichardt and Bornholdt. V. A. Traag, L. Waltman, N. J. van Eck, "From
 * Louvain to Leiden: guaranteeing well-connected communities", Scientific Reports 9 (2019) 5233.
 * The package optimises the constant Potts model; with node weights k and resolution divided by 2m
 * the two are the same.
 */
import { Clustering, LeidenAlgorithm, Network } from 'networkanalysis-ts';
import type { WeightedLink } from '../graph/links.ts';
import { createRandom } from '../shared/random.ts';

/** Seeded runs of which the best is kept. */
const starts = 10;

/** Passes over the graph in one run; a run ends sooner, at the first pass that changes nothing. */
const mostPasses = 100;

/** Randomness of the refinement phase; the package's and the article's value. */
const randomness = 0.01;

/**
 * Returns the community of each node, numbered without gaps in no particular order. A graph without
 * links gives each node its own. The same input and seed give the same result.
 */
export function findPartition(
  nodeCount: number,
  links: readonly WeightedLink[],
  options: { resolution: number; seed: number },
): number[] {
  if (links.length === 0) return Array.from({ length: nodeCount }, (_, node) => node);
  const network = new Network({
    nNodes: nodeCount,
    setNodeWeightsToTotalEdgeWeights: true,
    edges: [links.map((link) => link.source), links.map((link) => link.target)],
    edgeWeights: links.map((link) => link.weight),
    sortedEdges: false,
    checkIntegrity: false,
  });
  const random = createRandom(options.seed);
  const leiden = new LeidenAlgorithm();
  leiden.initializeBasedOnResolutionAndNIterationsAndRandomnessAndRandom(
    options.resolution / (2 * network.getTotalEdgeWeight()),
    1,
    randomness,
    { nextDouble: random, nextInt: (bound: number) => Math.floor(random() * bound) },
  );
  let best = new Clustering({ nNodes: nodeCount });
  let bestQuality = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < starts; start++) {
    const partition = new Clustering({ nNodes: nodeCount });
    for (let pass = 0; pass < mostPasses && leiden.improveClustering(network, partition); pass++);
    const quality = leiden.calcQuality(network, partition);
    if (quality > bestQuality) [best, bestQuality] = [partition, quality];
  }
  return best.getClusters();
}
