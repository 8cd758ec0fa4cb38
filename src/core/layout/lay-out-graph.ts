/**
 * Lays a graph out community first: communities are territories with space between, related ones
 * neighbours; nodes lie spread over their community's territory, near what they are linked to.
 * Community first, because forces over the whole graph blur the communities that are already known
 * and cost hundreds of passes over all pairs.
 */
import type { WeightedLink } from '../graph/links.ts';
import { buildGraph, linkColumns } from '../graph/sparse-graph.ts';
import type { StageSteps } from '../shared/stage-steps.ts';
import type { Position } from '../types.ts';
import { boundLands } from './bound-lands.ts';
import { fitFrame, separateNodes } from './fit-frame.ts';
import { extentFor, frame, nodeGap } from './frame.ts';
import { keepPlaces, type OldPlaces } from './keep-places.ts';
import type { Affinity } from './pack-discs.ts';
import { placeTerritories } from './place-territories.ts';
import { type SpreadGraph, spreadNodes, spreadStepsOf, startOnSpirals } from './spread-nodes.ts';

/** Returns how many steps `layOutGraph` counts. */
export const layoutStepsOf = spreadStepsOf;

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
  /** No link twice, none from a node to itself. */
  links: readonly WeightedLink[];
  /** A map before, near which this one is to be. */
  previous?: PreviousPlaces;
}

export interface PreviousPlaces extends OldPlaces {
  /** Nodes of the map before that are gone. */
  gone: number;
}

/** Part of the nodes of the map before that may be gone while all others keep their places. */
const mostGone = 0.1;

/**
 * Returns the place of every node, rounded to hundredths of a pixel. Only + - * / and sqrt decide,
 * so engines agree. Where no node is new, none changed its community and few are gone, all keep their
 * places.
 */
export async function layOutGraph(
  graph: LayoutGraph,
  seed: number,
  steps: StageSteps,
): Promise<Position[]> {
  const { communities, radii, previous } = graph;
  const spreadGraph = {
    territories: communities,
    rooms: listRooms(radii),
    links: buildGraph(radii.length, linkColumns(graph.links)),
  };
  const points = previous?.places.some((place) => place !== undefined)
    ? await layOutNear(graph, spreadGraph, previous, steps)
    : await layOutAnew(graph, spreadGraph, seed, steps);
  separateNodes(points, radii);
  return points.map(roundPosition);
}

async function layOutAnew(
  graph: LayoutGraph,
  spreadGraph: SpreadGraph,
  seed: number,
  steps: StageSteps,
): Promise<Position[]> {
  const extent = extentFor(graph.radii.length);
  const territories = placeTerritories(
    countNodes(graph),
    graph.affinity,
    seed,
    extent.width / breadth,
    extent.height * breadth,
  );
  const lands = boundLands(territories);
  const points = startOnSpirals(spreadGraph.territories, lands);
  await spreadNodes(points, spreadGraph, lands, steps);
  return fitFrame(
    points.map(({ x, y }) => ({ x: x * breadth, y: y / breadth })),
    extent,
  );
}

async function layOutNear(
  graph: LayoutGraph,
  spreadGraph: SpreadGraph,
  { places, stays, gone }: PreviousPlaces,
  steps: StageSteps,
): Promise<Position[]> {
  const isWhole = places.every((place, node) => place !== undefined && stays[node]);
  if (isWhole && gone <= mostGone * (places.length + gone)) {
    await steps.advance(layoutStepsOf(places.length));
    return places.map((place) => ({ ...(place ?? { x: 0, y: 0 }) }));
  }
  const [middleX, middleY] = [frame.width / 2, frame.height / 2];
  const old = places.map((place) =>
    place === undefined
      ? undefined
      : { x: (place.x - middleX) / breadth, y: (place.y - middleY) * breadth },
  );
  const extent = extentFor(places.length);
  // Half a plot more on every side, because nodes keep away from the rims of their lands.
  const rim = Math.sqrt((extent.width * extent.height) / places.length) / 2;
  const box = { width: (extent.width + rim) / breadth, height: (extent.height + rim) * breadth };
  const sizes = countNodes(graph);
  const points = await keepPlaces(
    spreadGraph,
    sizes,
    graph.affinity,
    { places: old, stays },
    box,
    steps,
  );
  return points.map(({ x, y }) => ({ x: middleX + x * breadth, y: middleY + y / breadth }));
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
