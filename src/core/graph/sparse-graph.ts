/**
 * Undirected weighted graphs as compressed sparse rows: for each node its neighbours, one node after
 * the other in one array, with the weights beside them. Five typed arrays hold the graph, so a run
 * over all links reads memory in order and leaves nothing to collect.
 *
 * Two counting sorts build it, by one end and then by the other, so that every node's neighbours
 * ascend: the same links give the same graph in whatever order they come, and with the same sums to
 * the last bit. A link twice is refused rather than summed: a sum would leave unsaid which link the
 * weight is of, and other weights for the same links (`reweigh`) belong to links.
 *
 * Cost: time and memory linear in nodes and links.
 */
import type { WeightedLink } from './links.ts';

/** Links in columns: a place a link. */
export interface LinkColumns {
  sources: Uint32Array;
  targets: Uint32Array;
  weights: Float64Array;
}

export interface SparseGraph {
  /** Nodes. */
  order: number;
  /** Node v's entries are `starts[v]` up to `starts[v + 1]`; each link has two, one at each end. */
  starts: Uint32Array;
  neighbors: Uint32Array;
  weights: Float64Array;
  /**
   * Weighted degrees. Where a graph is made of the communities of another, a node's degree is that of
   * its members and counts the links among them twice, though they have no entry: its loop.
   */
  degrees: Float64Array;
  /** 2m: the sum of the degrees. */
  degreeSum: number;
}

/** Who is joined to whom, by which link. */
export interface GraphRows extends Pick<SparseGraph, 'order' | 'starts' | 'neighbors'> {
  /** The link of each entry. */
  links: Uint32Array;
}

/** A graph whose entries know their links. */
export interface LinkGraph extends SparseGraph, GraphRows {}

/** Returns the columns of `links`. */
export function linkColumns(links: readonly WeightedLink[]): LinkColumns {
  return {
    sources: Uint32Array.from(links, ({ source }) => source),
    targets: Uint32Array.from(links, ({ target }) => target),
    weights: Float64Array.from(links, ({ weight }) => weight),
  };
}

/**
 * Returns the graph of `order` nodes; the neighbours of each node ascend. Which end of a link is its
 * source does not matter.
 * @throws RangeError where a link joins a node to itself or to none, or stands twice.
 */
export function buildGraph(order: number, columns: LinkColumns): LinkGraph {
  const { sources, targets } = columns;
  const starts = countEnds(order, columns);
  const entries = 2 * sources.length;

  // By neighbour first, in any order of nodes: the second sort keeps the order of the first.
  const nodes = new Uint32Array(entries);
  const linksByNeighbor = new Uint32Array(entries);
  const next = starts.slice();
  for (let link = 0; link < sources.length; link++) {
    const source = sources[link] ?? 0;
    const target = targets[link] ?? 0;
    const atSource = next[source] ?? 0;
    next[source] = atSource + 1;
    nodes[atSource] = target;
    linksByNeighbor[atSource] = link;
    const atTarget = next[target] ?? 0;
    next[target] = atTarget + 1;
    nodes[atTarget] = source;
    linksByNeighbor[atTarget] = link;
  }

  const neighbors = new Uint32Array(entries);
  const links = new Uint32Array(entries);
  next.set(starts);
  for (let neighbor = 0; neighbor < order; neighbor++) {
    const end = starts[neighbor + 1] ?? 0;
    for (let entry = starts[neighbor] ?? 0; entry < end; entry++) {
      const node = nodes[entry] ?? 0;
      const place = next[node] ?? 0;
      if (place > (starts[node] ?? 0) && neighbors[place - 1] === neighbor) {
        throw new RangeError(
          `graph/buildGraph: the link between ${node} and ${neighbor} stands twice; sum its weights.`,
        );
      }
      next[node] = place + 1;
      neighbors[place] = neighbor;
      links[place] = linksByNeighbor[entry] ?? 0;
    }
  }
  return reweigh({ order, starts, neighbors, links }, columns.weights);
}

/**
 * Returns the graph of `rows` with a weight a link; of a graph, the same graph with other weights.
 * The rows are shared, so many weightings of one graph cost little.
 */
export function reweigh(rows: GraphRows, linkWeights: Float64Array): LinkGraph {
  const { order, starts, neighbors, links } = rows;
  const weights = new Float64Array(neighbors.length);
  const degrees = new Float64Array(order);
  let degreeSum = 0;
  for (let node = 0; node < order; node++) {
    const end = starts[node + 1] ?? 0;
    let degree = 0;
    for (let entry = starts[node] ?? 0; entry < end; entry++) {
      const weight = linkWeights[links[entry] ?? 0] ?? 0;
      weights[entry] = weight;
      degree += weight;
    }
    degrees[node] = degree;
    degreeSum += degree;
  }
  return { order, starts, neighbors, links, weights, degrees, degreeSum };
}

/** Returns where each node's entries start. */
function countEnds(order: number, { sources, targets }: LinkColumns): Uint32Array {
  const starts = new Uint32Array(order + 1);
  for (let link = 0; link < sources.length; link++) {
    const source = sources[link] ?? 0;
    const target = targets[link] ?? 0;
    if (source === target || source >= order || target >= order) {
      throw new RangeError(
        `graph/buildGraph: link ${link} joins ${source} and ${target}; expected two of ${order} nodes.`,
      );
    }
    starts[source + 1] = (starts[source + 1] ?? 0) + 1;
    starts[target + 1] = (starts[target + 1] ?? 0) + 1;
  }
  for (let node = 0; node < order; node++) {
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  }
  return starts;
}
