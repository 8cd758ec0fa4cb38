/**
 * Lays a graph out community first: communities are territories with space between, related ones
 * neighbours; nodes lie spread over their community's territory, near what they are linked to.
 * Community first, because forces over the whole graph blur the communities that are already known
 * and cost hundreds of passes over all pairs.
 */
import type { WeightedLink } from '../graph/links.ts';
import type { StageSteps } from '../shared/stage-steps.ts';
import type { Position } from '../types.ts';
import { boundLands } from './bound-lands.ts';
import { fitFrame, separateNodes } from './fit-frame.ts';
import { extentFor, nodeGap } from './frame.ts';
import { listNeighbors } from './neighbors.ts';
import type { Affinity } from './pack-discs.ts';
import { placeTerritories } from './place-territories.ts';
import { spreadNodes, spreadSteps } from './spread-nodes.ts';

/** Steps that `layOutGraph` counts. */
export const layoutSteps = spreadSteps;

/** How much wider than high everything is laid out, because labels run to the right. */
const breadth = 1.15;
/** Land that a node gets at most over what a mean node gets, lest hubs empty a crowded region. */
const mostRoom = 16;

export interface LayoutGraph {
  /** Community of each node, numbered without gaps; those given earlier start in its middle. */
  communities: readonly number[];
  communityCount: number;
  /** How related two communities are; only the proportions matter. */
  affinity: Affinity;
  /** Radius of each node's disc, in pixels of the nominal map. */
  radii: readonly number[];
  links: readonly WeightedLink[];
}

/**
 * Returns the place of every node, rounded to hundredths of a pixel. Only + - * / and sqrt decide,
 * so engines agree.
 */
export async function layOutGraph(
  graph: LayoutGraph,
  seed: number,
  steps: StageSteps,
): Promise<Position[]> {
  const { communities, radii } = graph;
  const extent = extentFor(radii.length);
  const territories = placeTerritories(
    countNodes(graph),
    graph.affinity,
    seed,
    extent.width / breadth,
    extent.height * breadth,
  );
  const neighbors = listNeighbors(radii.length, graph.links);
  const spreadGraph = { territories: communities, rooms: listRooms(radii), neighbors };
  const spread = await spreadNodes(spreadGraph, boundLands(territories), steps);
  const points = fitFrame(
    spread.map(({ x, y }) => ({ x: x * breadth, y: y / breadth })),
    extent,
  );
  separateNodes(points, radii);
  return points.map(roundPosition);
}

function countNodes({ communities, communityCount }: LayoutGraph): number[] {
  const sizes = new Array<number>(communityCount).fill(0);
  for (const community of communities) sizes[community] = (sizes[community] ?? 0) + 1;
  return sizes;
}

/** The square around each node's disc with half the gap, up to `mostRoom` times the mean disc's. */
function listRooms(radii: readonly number[]): number[] {
  const sides = radii.map((radius) => 2 * radius + nodeGap);
  const mean = sides.reduce((sum, side) => sum + side, 0) / sides.length;
  return sides.map((side) => Math.min(side * side, mostRoom * mean * mean));
}

function roundPosition({ x, y }: Position): Position {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}
