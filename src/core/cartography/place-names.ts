/**
 * Places the names of communities within their territories.
 *
 * Each shape of a name (in one line, in two) tries a lattice of spots over the visible part of its
 * territory; the name takes the cheapest: few symbols covered, within its own coast, near the
 * centre. A name whose territory is out of sight has none.
 */

import type { BoxGrid } from './box-grid.ts';
import {
  type Box,
  boundsOf,
  boxContains,
  boxesMeet,
  growBox,
  type Point,
  type Size,
} from './geometry.ts';
import type { MapScale } from './map-scale.ts';
import type { Obstacle } from './place-labels.ts';
import type { Territory } from './territory.ts';

/** A name that asks for a place. Screen units. */
export interface NameRequest {
  key: string;
  /** Sizes that its text can take, the preferred one first. */
  shapes: readonly Size[];
  territory: Territory;
  /** Where it stood before, and in which shape. */
  before?: NamePlace;
  /** Stays there whatever else is cheaper, if it can. */
  steady: boolean;
}

/** A name's centre, in map units, and which of its shapes it has. */
export interface NamePlace {
  center: Point;
  shape: number;
}

export interface PlacedName extends NamePlace {
  key: string;
  box: Box;
}

export interface NameGround {
  area: Box;
  projection: MapScale;
  obstacles: BoxGrid<Obstacle>;
  /** Boxes that no name may meet. */
  taken: BoxGrid<unknown>;
  ownerAt(place: Point): number;
  /** A name that would cost more is left out. */
  limit: number;
}

/** Free pixels between two names. */
const nameGap = 5;
/** Distance of tried spots, in pixels. */
const stride = 10;
const mostSpots = 900;
const mostRounds = 3;
/** Of a name wholly over open ground, and wholly over other territories. */
const openCost = 28;
const foreignCost = 36;
/** Of a name that lies on its coast, however little of it. */
const coastCost = 2;
const distanceCost = 3;
/** A name covers more of a symbol than a label does, and can lie on the coast instead. */
const coverWeight = 1.7;
const movedCost = 1.5;
/** Of each shape after the preferred one. */
const shapeCost = 1;
/** Where a name's ground is looked at: this many places along it, this many down. */
const samplesAlong = 5;
const samplesDown = 3;

/**
 * Returns the names that found a place; none overlap. A name that finds none is placed before the others,
 * a few times over, as long as that lets more of them stand.
 */
export function placeNames(requests: readonly NameRequest[], ground: NameGround): PlacedName[] {
  let best = placeInOrder(requests, ground);
  let order = requests;
  for (let round = 0; round < mostRounds && best.length < requests.length; round += 1) {
    const stands = new Set(best.map(({ key }) => key));
    const left = order.filter(({ key }) => !stands.has(key));
    order = [...left, ...order.filter(({ key }) => stands.has(key))];
    const placed = placeInOrder(order, ground);
    if (placed.length <= best.length) break;
    best = placed;
  }
  return best;
}

function placeInOrder(requests: readonly NameRequest[], ground: NameGround): PlacedName[] {
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
  const before = request.before && projection.toScreen(request.before.center);
  const reach = Math.hypot(extent.right - extent.left, extent.bottom - extent.top) / 2;
  let best: PlacedName | null = null;
  let least = ground.limit;
  const stays = request.steady && before !== undefined;
  for (const spot of stays ? [before] : spotsIn(extent, area, before)) {
    if (ground.ownerAt(spot) !== territory.community) continue;
    const moved = before !== undefined && spot !== before ? movedCost : 0;
    const far = Math.hypot(spot.x - center.x, spot.y - center.y) / reach;
    request.shapes.forEach((size, shape) => {
      if (stays && shape !== request.before?.shape) return;
      const box = boxAround(spot, size);
      if (!boxContains(area, box)) return;
      let cost = moved + distanceCost * far + shapeCost * shape;
      if (cost >= least) return;
      cost += outsideCost(box, territory.community, ground);
      if (cost >= least || placed.some((name) => boxesMeet(growBox(name.box, nameGap), box)))
        return;
      if (ground.taken.meeting(box).length > 0) return;
      for (const obstacle of ground.obstacles.meeting(box)) cost += coverWeight * obstacle.cost;
      if (cost >= least) return;
      least = cost;
      best = { key: request.key, shape, box, center: projection.toMap(spot) };
    });
  }
  return best;
}

function screenBounds({ bounds }: Territory, projection: MapScale): Box | null {
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

/** Returns the cost of lying on other ground: by the share of a lattice over the box. */
function outsideCost(box: Box, community: number, ground: NameGround): number {
  const width = (box.right - box.left) / (samplesAlong - 1);
  const height = (box.bottom - box.top) / (samplesDown - 1);
  let cost = 0;
  for (let along = 0; along < samplesAlong; along += 1) {
    for (let down = 0; down < samplesDown; down += 1) {
      const owner = ground.ownerAt({ x: box.left + along * width, y: box.top + down * height });
      if (owner !== community) cost += owner === -1 ? openCost : foreignCost;
    }
  }
  return cost === 0 ? 0 : coastCost + cost / (samplesAlong * samplesDown);
}
