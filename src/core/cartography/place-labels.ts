/**
 * Places labels beside their nodes so that no two overlap.
 *
 * Greedy, in the order given: each label tries eight sides and takes the cheapest that is free; it
 * is left out when none is. A side costs its place in the order of preference, the symbols that it
 * would cover and the foreign territory that it would enter; the side it had before is cheaper, so
 * labels stay where they are. Cost: O(labels · symbols nearby).
 * J. Christensen, J. Marks, S. Shieber, "An Empirical Study of Algorithms for Point-Feature Label
 * Placement", ACM Transactions on Graphics 14 (3), 1995, compares this with better, slower searches.
 */

import type { BoxGrid } from './box-grid.ts';
import { type Box, boxContains, boxesMeet, type Point, type Size } from './geometry.ts';

/** A label that asks for a place. Screen units. */
export interface LabelRequest extends Size {
  key: string;
  /** Centre of its node. */
  anchor: Point;
  /** Radius of its node. */
  radius: number;
  community: number;
  /** The side that it had before. */
  side?: number;
  /** Sides that point away from here are preferred. */
  awayFrom?: Point;
  /** A box that the label keeps clear of if it can. */
  shun?: Box;
  /** Above this cost the label is left out. */
  limit: number;
}

export interface PlacedLabel {
  key: string;
  side: number;
  box: Box;
}

/** A node's symbol that a label had better not cover. */
export interface Obstacle {
  key: string;
  cost: number;
}

export interface LabelGround {
  /** Labels lie wholly within. */
  area: Box;
  obstacles: BoxGrid<Obstacle>;
  /** Boxes taken so far; placed labels are added. */
  taken: BoxGrid<unknown>;
  /** Returns the community whose territory lies at a place of the screen, -1 for none. */
  ownerAt(place: Point): number;
}

/** Right, below, above, left, then the diagonals: direction from the node, and preference. */
const sides: readonly { x: -1 | 0 | 1; y: -1 | 0 | 1; cost: number }[] = [
  { x: 1, y: 0, cost: 0 },
  { x: 0, y: 1, cost: 0.6 },
  { x: 0, y: -1, cost: 0.8 },
  { x: -1, y: 0, cost: 1 },
  { x: 1, y: -1, cost: 1.4 },
  { x: 1, y: 1, cost: 1.4 },
  { x: -1, y: -1, cost: 1.8 },
  { x: -1, y: 1, cost: 1.8 },
];

const gap = 4;
/** Free pixels between labels on a line. */
const wordGap = 4;
const foreignCost = 2.5;
const shunCost = 3;
const inwardCost = 5;
const movedCost = 1.5;

/** Returns the labels that found a place, in the order of the requests. */
export function placeLabels(requests: readonly LabelRequest[], ground: LabelGround): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const best = cheapestSide(request, ground);
    if (best === null) continue;
    ground.taken.add(best.box, best);
    placed.push(best);
  }
  return placed;
}

function cheapestSide(request: LabelRequest, ground: LabelGround): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let least = request.limit;
  sides.forEach((_, side) => {
    const box = boxAt(request, side);
    if (!boxContains(ground.area, box) || ground.taken.meeting(widen(box)).length > 0) return;
    const cost = costOf(request, side, box, ground);
    if (cost >= least) return;
    least = cost;
    best = { key: request.key, side, box };
  });
  return best;
}

/** Returns the box of a label on `side` of its node. */
export function boxAt({ anchor, radius, width, height }: LabelRequest, side: number): Box {
  const { x, y } = sides[side] ?? { x: 0, y: 0 };
  const diagonal = x !== 0 && y !== 0;
  const away = diagonal ? radius * 0.7 + 1 : radius + gap;
  const left = anchor.x + x * away - (x === 1 ? 0 : x === -1 ? width : width / 2);
  const down = y === 0 ? 0 : y * (radius + (diagonal ? 0 : 1));
  const top = anchor.y + down - (y === 1 ? 0 : y === -1 ? height : height / 2);
  return { left, top, right: left + width, bottom: top + height };
}

function costOf(request: LabelRequest, side: number, box: Box, ground: LabelGround): number {
  const direction = sides[side] ?? { x: 0, y: 0, cost: 0 };
  let cost = direction.cost;
  if (request.side !== undefined && request.side !== side) cost += movedCost;
  for (const obstacle of ground.obstacles.meeting(box)) {
    if (obstacle.key !== request.key) cost += obstacle.cost;
  }
  const middle = (box.top + box.bottom) / 2;
  for (const x of [box.left, box.right]) {
    const owner = ground.ownerAt({ x, y: middle });
    if (owner !== -1 && owner !== request.community) cost += foreignCost / 2;
  }
  if (request.shun !== undefined && boxesMeet(request.shun, box)) cost += shunCost;
  if (request.awayFrom !== undefined) {
    const x = request.anchor.x - request.awayFrom.x;
    const y = request.anchor.y - request.awayFrom.y;
    const length = Math.hypot(x, y) * Math.hypot(direction.x, direction.y);
    const outward = length === 0 ? 0 : (x * direction.x + y * direction.y) / length;
    cost += (inwardCost * (1 - outward)) / 2;
  }
  return cost;
}

/** Returns what it costs to cover a symbol of so many pixels. */
export function symbolCost(radius: number): number {
  return 3 + radius / 2.5;
}

/** Returns what a concept that names its community keeps its label clear of, around that `name`. */
export function aroundName({ left, top, right, bottom }: Box): Box {
  return { left: left - 24, top: top - 12, right: right + 24, bottom: bottom + 12 };
}

function widen({ left, top, right, bottom }: Box): Box {
  return { left: left - wordGap, top, right: right + wordGap, bottom };
}
