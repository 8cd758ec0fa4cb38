/**
 * How sure a partition is. The graph of papers is partitioned again and again, each run with a seed
 * and with links of its own: as many as the graph has, drawn from them with replacement, so that a
 * link counts k times with the probability of a Poisson variable of mean 1 (the bootstrap). Every
 * community of a run stands for that of the map with which it shares most,
 *
 *   J(r, c) = |r and c| / |r or c|    (Jaccard),
 *
 * and takes its papers there; a paper that is alone in a run falls in with nobody, unless it is alone
 * on the map too. A concept goes where the papers that use it most went. A node's confidence is the
 * share of runs in which it falls in with its own community; a community's solidity is the mean over
 * runs of its best J: C. Hennig, "Cluster-wise assessment of cluster stability", Computational
 * Statistics & Data Analysis 52 (2007), who takes .75 and more for stable, .5 and less for dissolved.
 * Rejected: other seeds on the same links. They agree wherever the search is good, however weak the
 * links that decide. Cost: a run of Leiden, and the links of papers and concepts, a run.
 */
import type { WeightedLink } from '../graph/links.ts';
import { buildGraph, type LinkGraph, linkColumns, reweigh } from '../graph/sparse-graph.ts';
import { createRandom } from '../shared/random.ts';
import type { StageSteps } from '../shared/stage-steps.ts';
import type { Concept, Membership, Memberships, Partition } from '../types.ts';
import { matchCommunities } from './agreement.ts';
import { assignConcepts } from './assign-concepts.ts';
import { joinSmall } from './leiden/join-small.ts';
import { leidenPartition } from './leiden/leiden-partition.ts';
import { numberWithoutGaps } from './leiden/members.ts';
import { drawCounts } from './resample.ts';

/**
 * A node is borderline where it falls in with another community in this share of the runs, and so
 * many times as often as with its own.
 */
const leastElsewhere = 0.2;
const leastRatio = 0.6;
/** Stands for the community of a paper that fell in with none. */
const nobody = -1;
/** Communities that a borderline node is said to stand between, beside its own. */
const mostElsewhere = 2;

/** Returns how many runs are made: 100 up to 1,000 papers, fewer on larger graphs, 40 from 2,500. */
export function runsFor(paperCount: number): number {
  return Math.max(40, Math.min(100, Math.round(100_000 / Math.max(1, paperCount))));
}

export interface MembershipOptions {
  seed: number;
  resolution: number;
  /** Papers of the smallest community, as the partition was found. */
  smallest: number;
  /** How many runs are made, at least 1. */
  runs: number;
}

/**
 * Returns how sure the partition is of every paper, of each of `concepts`, and of every community.
 * @param links the graph that was partitioned. Without any, nothing is in doubt.
 * @param concepts those that the partition places, by number.
 * Counts a step a run.
 */
export async function measureMemberships(
  links: readonly WeightedLink[],
  concepts: readonly Concept[],
  partition: Partition,
  options: MembershipOptions,
  steps: StageSteps,
): Promise<Memberships> {
  const { runs, seed } = options;
  if (links.length === 0) return certain(partition, runs, steps);
  const graph = buildGraph(partition.papers.length, linkColumns(links));
  const weights = Float64Array.from(links, ({ weight }) => weight);
  const random = createRandom(seed);
  const papers = new Tally(partition.papers.length);
  const placed = new Tally(concepts.length);
  const solidity = new Float64Array(partition.count);
  for (let run = 0; run < runs; run++) {
    const found = findAgain(graph, weights, options, random);
    const fallsIn = followPapers(found, partition);
    papers.add(fallsIn);
    placed.add(assignConcepts(concepts, fallsIn));
    matchCommunities(partition.papers, found).forEach(({ jaccard }, community) => {
      solidity[community] = (solidity[community] ?? 0) + jaccard;
    });
    await steps.advance();
  }
  return {
    runs,
    papers: partition.papers.map((own, paper) => papers.membershipOf(paper, own, runs)),
    concepts: partition.concepts.map((own, concept) => placed.membershipOf(concept, own, runs)),
    solidity: Array.from(solidity, (sum) => roundShare(sum / runs)),
  };
}

/** Returns the memberships of a graph without links, which every run leaves as it is. */
async function certain(
  partition: Partition,
  runs: number,
  steps: StageSteps,
): Promise<Memberships> {
  await steps.advance(runs);
  return {
    runs,
    papers: partition.papers.map(() => ({ confidence: 1 })),
    concepts: partition.concepts.map(() => ({ confidence: 1 })),
    solidity: Array.from({ length: partition.count }, () => 1),
  };
}

/** Returns the communities of one run on resampled links, numbered without gaps. */
function findAgain(
  graph: LinkGraph,
  weights: Float64Array,
  { resolution, smallest }: MembershipOptions,
  random: () => number,
): Uint32Array {
  const resampled = reweigh(graph, drawCounts(weights, random));
  const found = leidenPartition(resampled, { resolution, random });
  joinSmall(resampled, found, smallest);
  numberWithoutGaps(found);
  return found;
}

/** Returns the community of the partition that each paper fell in with, or `nobody`. */
function followPapers(found: ArrayLike<number>, { papers, count }: Partition): number[] {
  const standsFor = matchCommunities(found, papers);
  const sizes = countMembers(found, found.length);
  const homes = countMembers(papers, count);
  return Array.from(found, (community) => {
    const home = standsFor[community]?.community ?? 0;
    return sizes[community] === 1 && homes[home] !== 1 ? nobody : home;
  });
}

function countMembers(communities: ArrayLike<number>, count: number): Uint32Array {
  const sizes = new Uint32Array(count);
  for (let node = 0; node < communities.length; node++) {
    const community = communities[node] ?? 0;
    sizes[community] = (sizes[community] ?? 0) + 1;
  }
  return sizes;
}

/** How often each node fell in with each community; few are counted for any node. */
class Tally {
  readonly #counts: Map<number, number>[];

  constructor(nodes: number) {
    this.#counts = Array.from({ length: nodes }, () => new Map());
  }

  add(fallsIn: readonly number[]): void {
    fallsIn.forEach((community, node) => {
      if (community === nobody) return;
      const counts = this.#counts[node];
      counts?.set(community, (counts.get(community) ?? 0) + 1);
    });
  }

  membershipOf(node: number, own: number, runs: number): Membership {
    const counts = this.#counts[node] ?? new Map<number, number>();
    const shareOf = (community: number) => (counts.get(community) ?? 0) / runs;
    const confidence = roundShare(shareOf(own));
    const least = Math.max(leastElsewhere, leastRatio * shareOf(own));
    const between = [...counts.keys()]
      .filter((community) => community !== own && shareOf(community) >= least)
      .sort((a, b) => shareOf(b) - shareOf(a) || a - b)
      .slice(0, mostElsewhere);
    return between.length > 0 ? { confidence, between } : { confidence };
  }
}

function roundShare(share: number): number {
  return Math.round(share * 100) / 100;
}
