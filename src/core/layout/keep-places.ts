/**
 * Lays a graph out near the places that its nodes had on a map before: every territory stays where its
 * nodes lay (`keep-territories.ts`), and nodes keep their places relative to it. A node that is new, or
 * that lay outside what is now its territory, starts at the mean of its neighbours. Where few nodes are
 * without a place to keep, all only settle; where they are many, they are spread anew from there.
 */
import type { StageSteps } from '../shared/stage-steps.ts';
import type { Position } from '../types.ts';
import { boundLands } from './bound-lands.ts';
import { keepTerritories } from './keep-territories.ts';
import type { Affinity } from './pack-discs.ts';
import { centroidOf, type HalfPlane, isInside, keepInside, type Polygon } from './polygon.ts';
import { settleNodes, settlingPassesOf } from './settle-nodes.ts';
import { type SpreadGraph, spreadNodes, spreadStepsOf } from './spread-nodes.ts';

/** Part of the nodes without a place to keep from which all are spread anew. */
const manyNew = 0.5;
/** Most that a territory's radius grows: more than on a new map, where territories lie closer. */
const mostGrowth = 1.6;
/** Moves of new nodes towards their neighbours, so that those linked to new ones only follow. */
const pulls = 10;

/** How far outside its land, over the radius of its territory, a node may have lain and keep its place. */
const slack = 0.15;

export type OldPlace = Position | undefined;

export interface OldPlaces {
  /** Place of each node; `undefined` for one that is new. */
  places: readonly OldPlace[];
  /** Whether each node was in the community that its own continues. */
  stays: readonly boolean[];
}

/**
 * Returns the place of each node, in a frame of `width` by `height` around the origin.
 * @param old places of the nodes in the same frame, at least one.
 */
export async function keepPlaces(
  graph: SpreadGraph,
  sizes: readonly number[],
  affinity: Affinity,
  old: OldPlaces,
  { width, height }: { width: number; height: number },
  steps: StageSteps,
): Promise<Position[]> {
  const means = meanPlaces(graph.territories, sizes.length, old);
  const starts = means.map((mean, number) => mean ?? besideRelated(number, means, affinity));
  const territories = await keepTerritories(sizes, starts, width, height, steps);
  const lands = boundLands(territories, mostGrowth, coastsOf(width, height));
  const places = old.places.map((place, node): OldPlace => {
    const territory = graph.territories[node] ?? 0;
    const [from, to] = [starts[territory], territories[territory]];
    if (place === undefined || from === undefined || to === undefined) return undefined;
    const carried = { x: place.x + to.x - from.x, y: place.y + to.y - from.y };
    return isInside(carried, lands[territory] ?? [], slack * to.radius) ? carried : undefined;
  });
  const points = placeNew(places, graph, lands);
  const unplaced = places.filter((place) => place === undefined).length;
  if (unplaced > manyNew * places.length) {
    await spreadNodes(points, graph, lands, steps);
  } else {
    await steps.advance(spreadStepsOf(points.length) - settlingPassesOf(points.length));
    await settleNodes(points, graph, lands, steps);
  }
  return points;
}

/**
 * The mean old place of each territory's nodes: of those that stay in their community where these are
 * half of all that have a place, else of all; none where none has a place.
 */
function meanPlaces(
  territories: readonly number[],
  count: number,
  { places, stays }: OldPlaces,
): OldPlace[] {
  const staying = sumPlaces(territories, count, places, (node) => stays[node] === true);
  const all = sumPlaces(territories, count, places, () => true);
  return all.map((every, territory) => {
    const own = staying[territory];
    const { x, y, nodes } = own !== undefined && 2 * own.nodes >= every.nodes ? own : every;
    return nodes > 0 ? { x: x / nodes, y: y / nodes } : undefined;
  });
}

function sumPlaces(
  territories: readonly number[],
  count: number,
  places: readonly OldPlace[],
  counts: (node: number) => boolean,
): { x: number; y: number; nodes: number }[] {
  const sums = Array.from({ length: count }, () => ({ x: 0, y: 0, nodes: 0 }));
  places.forEach((place, node) => {
    const sum = sums[territories[node] ?? 0];
    if (place === undefined || sum === undefined || !counts(node)) return;
    sum.x += place.x;
    sum.y += place.y;
    sum.nodes++;
  });
  return sums;
}

/** The mean of the other territories as far as they are related, the origin where none is. */
function besideRelated(own: number, means: readonly OldPlace[], affinity: Affinity): Position {
  let [x, y, total] = [0, 0, 0];
  means.forEach((mean, other) => {
    if (mean === undefined) return;
    const weight = affinity(own, other);
    x += weight * mean.x;
    y += weight * mean.y;
    total += weight;
  });
  return total > 0 ? { x: x / total, y: y / total } : { x: 0, y: 0 };
}

/** The sides of the frame. */
function coastsOf(width: number, height: number): HalfPlane[] {
  return [
    { x: 1, y: 0, most: width / 2 },
    { x: -1, y: 0, most: width / 2 },
    { x: 0, y: 1, most: height / 2 },
    { x: 0, y: -1, most: height / 2 },
  ];
}

/** Returns all places; a node without one starts at its neighbours' mean, in its land. */
function placeNew(
  places: readonly OldPlace[],
  { territories, links: { starts, neighbors, weights } }: SpreadGraph,
  lands: readonly Polygon[],
): Position[] {
  const points = places.map((place, node) =>
    place === undefined ? centroidOf(lands[territories[node] ?? 0] ?? []) : { ...place },
  );
  const unplaced = [...places.keys()].filter((node) => places[node] === undefined);
  for (let pull = 0; pull < pulls; pull++) {
    for (const node of unplaced) {
      let [x, y, total] = [0, 0, 0];
      const end = starts[node + 1] ?? 0;
      for (let place = starts[node] ?? 0; place < end; place++) {
        const point = points[neighbors[place] ?? 0];
        const weight = weights[place] ?? 0;
        if (point === undefined) continue;
        x += weight * point.x;
        y += weight * point.y;
        total += weight;
      }
      const point = points[node];
      if (point === undefined || total === 0) continue;
      point.x = x / total;
      point.y = y / total;
      keepInside(point, lands[territories[node] ?? 0] ?? [], 0);
    }
  }
  return points;
}
