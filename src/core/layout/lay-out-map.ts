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
import { boundLands } from './bound-lands.ts';
import { fitFrame, separateNodes } from './fit-frame.ts';
import { conceptRadius, extentFor, nodeGap, paperRadius } from './frame.ts';
import { placeTerritories } from './place-territories.ts';
import { relateCommunities } from './relate-communities.ts';
import { type SpreadNode, spreadNodes, spreadSteps } from './spread-nodes.ts';

/** How much wider than high everything is laid out, because labels run to the right. */
const breadth = 1.15;
/** Land that a node gets at most over what a mean node gets, lest hubs empty a crowded region. */
const mostRoom = 16;

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
  const steps = beginStage('layout', spreadSteps, control);
  const radii = listRadii(graph);
  const nodes = listNodes(graph, radii);
  const extent = extentFor(nodes.length);
  const territories = placeTerritories(
    countNodes(nodes, graph.partition.count),
    relateCommunities(graph.similarities, graph.partition),
    seed,
    extent.width / breadth,
    extent.height * breadth,
  );
  const spread = await spreadNodes(nodes, boundLands(territories), steps);
  const points = fitFrame(
    spread.map(({ x, y }) => ({ x: x * breadth, y: y / breadth })),
    extent,
  );
  separateNodes(points, radii);
  const places = points.map(roundPosition);
  const conceptCount = graph.concepts.length;
  return { papers: places.slice(conceptCount), concepts: places.slice(0, conceptCount) };
}

/** Concepts by number, most shared first, then papers by number. */
function listNodes(
  { concepts, mentions, partition }: MappedGraph,
  radii: readonly number[],
): SpreadNode[] {
  const territories = [...partition.concepts, ...partition.papers];
  const neighbors = territories.map((): { node: number; weight: number }[] => []);
  for (const { paper, concept, weight } of mentions) {
    const node = concepts.length + paper;
    neighbors[concept]?.push({ node, weight });
    neighbors[node]?.push({ node: concept, weight });
  }
  const rooms = listRooms(radii);
  return territories.map((territory, node) => ({
    territory,
    room: rooms[node] ?? 0,
    neighbors: neighbors[node] ?? [],
  }));
}

function countNodes(nodes: readonly SpreadNode[], territoryCount: number): number[] {
  const sizes = new Array<number>(territoryCount).fill(0);
  for (const { territory } of nodes) sizes[territory] = (sizes[territory] ?? 0) + 1;
  return sizes;
}

/** The square around each node's disc with half the gap, up to `mostRoom` times the mean disc's. */
function listRooms(radii: readonly number[]): number[] {
  const sides = radii.map((radius) => 2 * radius + nodeGap);
  const mean = sides.reduce((sum, side) => sum + side, 0) / sides.length;
  return sides.map((side) => Math.min(side * side, mostRoom * mean * mean));
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
