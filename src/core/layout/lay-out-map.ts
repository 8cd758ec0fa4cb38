/**
 * The map: communities are territories with space between, related ones neighbours; papers and
 * concepts lie spread over their community's territory, near what they are linked to. Community
 * first, because forces over the whole graph blur the communities that are already known.
 */
import { beginStage } from '../shared/stage-steps.ts';
import type {
  Concept,
  Layout,
  MentionLink,
  Partition,
  Position,
  RunControl,
  SimilarityLink,
} from '../types.ts';
import { fitFrame, separateNodes } from './fit-frame.ts';
import { conceptRadius, inner, paperRadius } from './frame.ts';
import { placeTerritories } from './place-territories.ts';
import { relateCommunities } from './relate-communities.ts';
import { type SpreadNode, spreadNodes, spreadPasses } from './spread-nodes.ts';

/** How much wider than high everything is laid out, because labels run to the right. */
const breadth = 1.15;
/** Spacing of neighbours over the side of the square that each node has: a loose even packing. */
const looseness = 1.05;

export interface MappedGraph {
  /** Drawn concepts, by number. */
  concepts: readonly Concept[];
  mentions: readonly MentionLink[];
  similarities: readonly SimilarityLink[];
  partition: Partition;
}

/**
 * Returns the place of every paper and drawn concept, rounded to hundredths of a pixel. Only
 * + - * / and sqrt decide, so engines agree.
 */
export async function layOutMap(
  graph: MappedGraph,
  seed: number,
  control: RunControl,
): Promise<Layout> {
  const steps = beginStage('layout', spreadPasses, control);
  const nodes = listNodes(graph);
  const { discs, areaPerNode } = placeTerritories(
    countNodes(nodes, graph.partition.count),
    relateCommunities(graph.similarities, graph.partition),
    seed,
    inner.width / breadth,
    inner.height * breadth,
  );
  const spread = await spreadNodes(nodes, discs, looseness * Math.sqrt(areaPerNode), steps);
  const points = fitFrame(spread.map(({ x, y }) => ({ x: x * breadth, y: y / breadth })));
  separateNodes(points, listRadii(graph));
  const places = points.map(roundPosition);
  const conceptCount = graph.concepts.length;
  return { papers: places.slice(conceptCount), concepts: places.slice(0, conceptCount) };
}

/** Concepts by number, most shared first, then papers by number. */
function listNodes({ concepts, mentions, partition }: MappedGraph): SpreadNode[] {
  const territories = [...partition.concepts, ...partition.papers];
  const neighbors = territories.map((): { node: number; weight: number }[] => []);
  for (const { paper, concept, weight } of mentions) {
    const node = concepts.length + paper;
    neighbors[concept]?.push({ node, weight });
    neighbors[node]?.push({ node: concept, weight });
  }
  return territories.map((territory, node) => ({ territory, neighbors: neighbors[node] ?? [] }));
}

function countNodes(nodes: readonly SpreadNode[], territoryCount: number): number[] {
  const sizes = new Array<number>(territoryCount).fill(0);
  for (const { territory } of nodes) sizes[territory] = (sizes[territory] ?? 0) + 1;
  return sizes;
}

function listRadii({ concepts, partition }: MappedGraph): number[] {
  return [
    ...concepts.map((concept) => conceptRadius(concept.papers.length)),
    ...partition.papers.map(() => paperRadius),
  ];
}

function roundPosition({ x, y }: Position): Position {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}
