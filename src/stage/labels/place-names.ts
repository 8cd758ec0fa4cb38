/**
 * Places the names of communities within their territories, before any other label.
 *
 * The name tries a lattice of spots over the visible part of its territory and takes the cheapest:
 * few symbols covered, little of it outside the territory, near the centre. A name whose territory
 * is out of sight has none.
 */
import { type Box, boundsOf, boxContains, boxesMeet, type Point, type Size } from '../geometry.ts';
import type { Projection } from '../projection.ts';
import type { Territory } from '../regions/territory.ts';
import type { BoxGrid } from './box-grid.ts';
import type { Obstacle } from './place-labels.ts';

/** A name that asks for a place. Screen units. */
export interface NameRequest extends Size {
  key: string;
  territory: Territory;
  /** Where it stood before, in map units. */
  before?: Point;
}

export interface PlacedName {
  key: string;
  box: Box;
  /** Centre of the box, in map units. */
  center: Point;
}

export interface NameGround {
  area: Box;
  projection: Projection;
  obstacles: BoxGrid<Obstacle>;
  ownerAt(place: Point): number;
}

/** Distance of tried spots, in pixels. */
const stride = 10;
const mostSpots = 900;
/** Of a name wholly over open ground, and wholly over other territories. */
const openCost = 12;
const foreignCost = 18;
const distanceCost = 5;
const movedCost = 1.5;

/** Returns the names that found a place, in the order of the requests; none overlap. */
export function placeNames(requests: readonly NameRequest[], ground: NameGround): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const request of requests) {
    const best = bestSpot(request, ground, placed);
    if (best !== null) placed.push(best);
  }
  return placed;
}

function bestSpot(
  request: NameRequest,
  ground: NameGround,
  placed: readonly PlacedName[],
): PlacedName | null {
  const { projection, area } = ground;
  const { territory } = request;
  const extent = screenBounds(territory, projection);
  if (extent === null) return null;
  const center = projection.toScreen(territory.center);
  const before = request.before && projection.toScreen(request.before);
  const reach = Math.hypot(extent.right - extent.left, extent.bottom - extent.top) / 2;
  let best: PlacedName | null = null;
  let least = Infinity;
  for (const spot of spotsIn(extent, area, before)) {
    const box = boxAround(spot, request);
    if (!boxContains(area, box) || placed.some((name) => boxesMeet(name.box, box))) continue;
    if (ground.ownerAt(spot) !== territory.community) continue;
    let cost = (distanceCost * Math.hypot(spot.x - center.x, spot.y - center.y)) / reach;
    if (before !== undefined && spot !== before) cost += movedCost;
    cost += outsideCost(box, territory.community, ground);
    for (const obstacle of ground.obstacles.meeting(box)) cost += obstacle.cost;
    if (cost >= least) continue;
    least = cost;
    best = { key: request.key, box, center: projection.toMap(spot) };
  }
  return best;
}

function screenBounds({ bounds }: Territory, projection: Projection): Box | null {
  if (bounds === null) return null;
  return boundsOf([
    projection.toScreen({ x: bounds.left, y: bounds.top }),
    projection.toScreen({ x: bounds.right, y: bounds.bottom }),
  ]);
}

/** Returns the spots to try: the former one first, then a lattice over what is in sight. */
function spotsIn(extent: Box, area: Box, before: Point | undefined): Point[] {
  const left = Math.max(extent.left, area.left);
  const right = Math.min(extent.right, area.right);
  const top = Math.max(extent.top, area.top);
  const bottom = Math.min(extent.bottom, area.bottom);
  if (left >= right || top >= bottom) return [];
  const step = Math.max(stride, Math.sqrt(((right - left) * (bottom - top)) / mostSpots));
  const spots: Point[] = before === undefined ? [] : [before];
  for (let y = top; y <= bottom; y += step) {
    for (let x = left; x <= right; x += step) spots.push({ x, y });
  }
  return spots;
}

function boxAround({ x, y }: Point, { width, height }: Size): Box {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

/** Returns the cost of lying on other ground: by the corners and the middles of two sides. */
function outsideCost(box: Box, community: number, ground: NameGround): number {
  let cost = 0;
  for (const x of [box.left, (box.left + box.right) / 2, box.right]) {
    for (const y of [box.top, box.bottom]) {
      const owner = ground.ownerAt({ x, y });
      if (owner !== community) cost += (owner === -1 ? openCost : foreignCost) / 6;
    }
  }
  return cost;
}
