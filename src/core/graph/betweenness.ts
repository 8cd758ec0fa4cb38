/**
 * Betweenness of papers and drawn concepts in the bipartite graph: how much of the traffic along
 * shortest paths passes through a node,
 *
 *   b(v) = 2 / ((n - 1) (n - 2)) * sum over pairs s, t other than v of sigma(s, t | v) / sigma(s, t)
 *
 * where n is the number of nodes, sigma(s, t) the number of shortest paths from s to t and
 * sigma(s, t | v) the number of those through v; a pair that no path joins counts 0. U. Brandes, "A
 * faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001) 163-177:
 * from each source s one breadth-first search counts paths, and its nodes in reverse order gather
 *
 *   delta(s | v) = sum over w that v precedes of sigma(s, v) / sigma(s, w) * (1 + delta(s | w))
 *
 * Paths count links, each of length 1. Rejected: lengths from the mention weights. These say how much a
 * paper is about a concept, not how far it is, any function that makes lengths of them is a choice of
 * its own, and with unequal lengths nearly every pair has one shortest path, which chance decides.
 *
 * O(nodes * links). Where that is above `mostSteps`, the sources are a seeded sample of the nodes
 * (U. Brandes, C. Pich, "Centrality estimation in large networks", International Journal of Bifurcation
 * and Chaos 17 (2007) 2303-2318, who find no choice of pivots better than a random one). The sum over
 * the pivots other than v, of which there are q, is scaled by (n - 1) / q, so that the expected value
 * is b(v), and all nodes as pivots give it exactly.
 */
import { createRandom } from '../shared/random.ts';
import { roundWeight } from '../shared/round.ts';
import type { StageSteps } from '../shared/stage-steps.ts';
import type { MentionLink, NodeMeasure } from '../types.ts';

export interface MentionGraph {
  mentions: readonly MentionLink[];
  paperCount: number;
  /** Drawn concepts. */
  conceptCount: number;
}

/** Sources times links up to which work is done; a hundred million take two or three seconds. */
const mostSteps = 100_000_000;

/** Sources times links up to which an edit waits for it. */
const mostStepsAtOnce = 2_000_000;

/** Links followed between two checkpoints, some ten milliseconds. */
const stepsBetweenCheckpoints = 500_000;

/** Returns how many sources `measureBetweenness` takes. */
export function pivotsFor({ mentions, paperCount, conceptCount }: MentionGraph): number {
  const affordable = Math.floor(mostSteps / Math.max(1, mentions.length));
  return Math.min(paperCount + conceptCount, Math.max(1, affordable));
}

/**
 * Returns the betweenness of every node, from 0 to 1 at six significant digits; 0 where there are fewer
 * than three nodes.
 * @param pivots sources at most.
 * @param steps counts a step a source.
 */
export async function measureBetweenness(
  graph: MentionGraph,
  pivots: number,
  seed: number,
  steps: StageSteps,
): Promise<NodeMeasure> {
  const count = createCount(graph);
  const perTurn = Math.max(1, Math.floor(stepsBetweenCheckpoints / (graph.mentions.length + 1)));
  const sources = chooseSources(count.order, pivots, seed);
  for (let first = 0; first < sources.length; first += perTurn) {
    const turn = sources.slice(first, first + perTurn);
    for (const source of turn) count.add(source);
    await steps.advance(turn.length);
  }
  return count.result();
}

/** Returns the exact betweenness at once, or nothing where a page would have to wait for it. */
export function betweennessAtOnce(graph: MentionGraph): NodeMeasure | undefined {
  const order = graph.paperCount + graph.conceptCount;
  if (order * graph.mentions.length > mostStepsAtOnce) return undefined;
  const count = createCount(graph);
  for (let source = 0; source < order; source++) count.add(source);
  return count.result();
}

/** Returns `pivots` different nodes, ascending: all of them, or a seeded sample without replacement. */
function chooseSources(order: number, pivots: number, seed: number): number[] {
  const nodes = Array.from({ length: order }, (_, node) => node);
  if (pivots >= order) return nodes;
  const random = createRandom(seed);
  for (let place = 0; place < pivots; place++) {
    const other = place + Math.floor(random() * (order - place));
    const chosen = nodes[other] ?? 0;
    nodes[other] = nodes[place] ?? 0;
    nodes[place] = chosen;
  }
  return nodes.slice(0, pivots).sort((a, b) => a - b);
}

/** Sums what the sources give that are added, each once. Papers are nodes first, then concepts. */
function createCount(graph: MentionGraph) {
  const { paperCount } = graph;
  const order = paperCount + graph.conceptCount;
  const { starts, targets } = listNeighbors(graph);
  const between = new Float64Array(order);
  const isSource = new Uint8Array(order);
  let sources = 0;
  const distance = new Int32Array(order).fill(-1);
  const paths = new Float64Array(order);
  const dependency = new Float64Array(order);
  const reached = new Int32Array(order);

  function search(source: number): number {
    distance[source] = 0;
    paths[source] = 1;
    reached[0] = source;
    let count = 1;
    for (let next = 0; next < count; next++) {
      const node = reached[next] ?? 0;
      const beyond = (distance[node] ?? 0) + 1;
      const ways = paths[node] ?? 0;
      const end = starts[node + 1] ?? 0;
      for (let place = starts[node] ?? 0; place < end; place++) {
        const other = targets[place] ?? 0;
        if (distance[other] === -1) {
          distance[other] = beyond;
          reached[count++] = other;
        }
        if (distance[other] === beyond) paths[other] = (paths[other] ?? 0) + ways;
      }
    }
    return count;
  }

  function gather(count: number): void {
    for (let next = count - 1; next > 0; next--) {
      const node = reached[next] ?? 0;
      const before = (distance[node] ?? 0) - 1;
      const part = (1 + (dependency[node] ?? 0)) / (paths[node] ?? 0);
      const end = starts[node + 1] ?? 0;
      for (let place = starts[node] ?? 0; place < end; place++) {
        const other = targets[place] ?? 0;
        if (distance[other] === before) {
          dependency[other] = (dependency[other] ?? 0) + (paths[other] ?? 0) * part;
        }
      }
      between[node] = (between[node] ?? 0) + (dependency[node] ?? 0);
    }
  }

  function clear(count: number): void {
    for (let next = 0; next < count; next++) {
      const node = reached[next] ?? 0;
      distance[node] = -1;
      paths[node] = 0;
      dependency[node] = 0;
    }
  }

  return {
    order,
    add(source: number): void {
      const count = search(source);
      gather(count);
      clear(count);
      isSource[source] = 1;
      sources += 1;
    },
    result(): NodeMeasure {
      // Every pair is counted from both its ends.
      const values = Array.from(between, (sum, node) => {
        const others = sources - (isSource[node] ?? 0);
        return others === 0 || order < 3 ? 0 : roundWeight(sum / (others * (order - 2)));
      });
      return { papers: values.slice(0, paperCount), concepts: values.slice(paperCount) };
    },
  };
}

/** The neighbours of node v are `targets` from `starts[v]` to, not including, `starts[v + 1]`. */
function listNeighbors({ mentions, paperCount, conceptCount }: MentionGraph) {
  const starts = new Int32Array(paperCount + conceptCount + 1);
  const count = (node: number) => {
    starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  };
  for (const { paper, concept } of mentions) {
    count(paper);
    count(paperCount + concept);
  }
  for (let node = 1; node < starts.length; node++) {
    starts[node] = (starts[node] ?? 0) + (starts[node - 1] ?? 0);
  }
  const targets = new Int32Array(2 * mentions.length);
  const free = starts.slice();
  const put = (node: number, other: number) => {
    const place = free[node] ?? 0;
    targets[place] = other;
    free[node] = place + 1;
  };
  for (const { paper, concept } of mentions) {
    put(paper, paperCount + concept);
    put(paperCount + concept, paper);
  }
  return { starts, targets };
}
