/**
 * A seeded graph of papers and concepts with known topics, for benchmarks: four papers to a concept,
 * five links a node, as the maps of abstracts have.
 *
 * There are K = max(8, sqrt(n) / 3) topics. Papers take them in turn; the concepts are cut into K
 * blocks of equal length, a block a topic. Three of four mentions fall in the block of the paper's
 * topic, one among all concepts. Within either, a concept's rank r is drawn with probability
 * log(1 + 1 / r) / log(1 + c), for c concepts: Zipf's law with exponent 1. The ranks of the first kind
 * follow the concepts' order, those of the second are scattered by a multiplication, so that the
 * common concepts of all papers lie in all blocks.
 */
import { createRandom } from '../../src/core/shared/random.ts';

export interface PlantedGraph {
  /** Nodes: the papers first, then the concepts. */
  order: number;
  /** The papers of the links. No link stands twice. */
  sources: Uint32Array;
  /** The concepts of the links. */
  targets: Uint32Array;
  /** The topic of each node. */
  topics: Uint32Array;
}

const paperPart = 0.8;
const linksANode = 5;
const ownPart = 0.75;
/** A prime: every rank has its own concept, unless it divides their number. */
const scatter = 7919;

/** Returns the graph over `nodes` nodes, 50 at least. Every paper has a link; a rare concept may have none. */
export function plantedGraph(nodes: number, seed: number): PlantedGraph {
  const random = createRandom(seed);
  const papers = Math.round(nodes * paperPart);
  const concepts = nodes - papers;
  const topicCount = Math.min(concepts, Math.max(8, Math.round(Math.sqrt(nodes) / 3)));
  const block = concepts / topicCount;
  const rankOf = (count: number) => Math.min(count - 1, Math.floor((count + 1) ** random() - 1));
  const drawConcept = (topic: number) =>
    random() < ownPart
      ? Math.floor(topic * block) + rankOf(Math.floor(block))
      : (rankOf(concepts) * scatter) % concepts;

  const size = linksANode * nodes;
  const sources = new Uint32Array(size);
  const targets = new Uint32Array(size);
  const seen = new Set<number>();
  while (seen.size < size) {
    const link = seen.size;
    const paper = link < papers ? link : Math.floor(random() * papers);
    const concept = drawConcept(paper % topicCount);
    seen.add(paper * concepts + concept);
    if (seen.size === link) continue;
    sources[link] = paper;
    targets[link] = papers + concept;
  }
  const topics = Uint32Array.from({ length: nodes }, (_, node) =>
    node < papers
      ? node % topicCount
      : Math.min(topicCount - 1, Math.floor((node - papers) / block)),
  );
  return { order: nodes, sources, targets, topics };
}
