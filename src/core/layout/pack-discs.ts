/**
 * Packs discs so that related ones are neighbours.
 *
 * Discs are placed one by one. Each new disc is tried in every notch where it touches two placed
 * discs and covers none; it takes the notch with the least strain,
 *
 *   sum over placed j of affinity(j) distance(j) / sum of affinity  +  distance from the middle,
 *
 * so that it lies beside what it is related to while the whole stays round. Rejected: forces between
 * discs, which leave gaps and depend on when they are stopped. Cost: at worst the fourth power of
 * the number of discs, of which there are dozens.
 */
import type { Position } from '../types.ts';

export interface Disc extends Position {
  radius: number;
}

export type Affinity = (a: number, b: number) => number;

/**
 * Returns a disc for each of `radii`, none covering another, placed in the given order of their
 * numbers. Of `affinity` only the proportions matter.
 */
export function packDiscs(
  radii: readonly number[],
  affinity: Affinity,
  order: readonly number[],
): Disc[] {
  const placed: (Disc & { number: number })[] = [];
  for (const number of order) {
    const radius = radii[number] ?? 0;
    const weights = placed.map((disc) => affinity(number, disc.number));
    const free = listNotches(placed, radius).filter((notch) => !coversAny(placed, notch, radius));
    const place = leastCostly(free, (notch) => strainAt(notch, placed, weights));
    placed.push({ ...place, radius, number });
  }
  placed.sort((a, b) => a.number - b.number);
  return placed.map(({ x, y, radius }) => ({ x, y, radius }));
}

/** The places at which a disc of `radius` touches two placed ones; the first two lie in a row. */
function listNotches(placed: readonly Disc[], radius: number): Position[] {
  const [first, second] = placed;
  if (first === undefined) return [{ x: 0, y: 0 }];
  if (second === undefined) return [{ x: first.x + first.radius + radius, y: first.y }];
  return placed.flatMap((a, place) =>
    placed.slice(place + 1).flatMap((b) => touchBoth(a, b, radius)),
  );
}

/** The two centres at distance `radius` from both rims, or none when the discs are too far apart. */
function touchBoth(a: Disc, b: Disc, radius: number): Position[] {
  const [reachA, reachB] = [a.radius + radius, b.radius + radius];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = Math.sqrt(dx * dx + dy * dy);
  if (apart > reachA + reachB) return [];
  const along = (apart * apart + reachA * reachA - reachB * reachB) / (2 * apart);
  const across = Math.sqrt(Math.max(0, reachA * reachA - along * along));
  const [ux, uy] = [dx / apart, dy / apart];
  return [1, -1].map((side) => ({
    x: a.x + along * ux - side * across * uy,
    y: a.y + along * uy + side * across * ux,
  }));
}

/** A thousandth of overlap passes, since touching discs meet only within rounding. */
function coversAny(placed: readonly Disc[], { x, y }: Position, radius: number): boolean {
  return placed.some((disc) => {
    const reach = (disc.radius + radius) * 0.999;
    return (disc.x - x) ** 2 + (disc.y - y) ** 2 < reach * reach;
  });
}

function strainAt(notch: Position, placed: readonly Disc[], weights: readonly number[]): number {
  let [pull, total, area, middleX, middleY] = [0, 0, 0, 0, 0];
  placed.forEach((disc, place) => {
    const weight = weights[place] ?? 0;
    pull += weight * distanceOf(notch, disc);
    total += weight;
    const size = disc.radius * disc.radius;
    area += size;
    middleX += size * disc.x;
    middleY += size * disc.y;
  });
  const fromMiddle = area > 0 ? distanceOf(notch, { x: middleX / area, y: middleY / area }) : 0;
  return (total > 0 ? pull / total : 0) + fromMiddle;
}

export function distanceOf(a: Position, b: Position): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

/** The first of the least costly places; costs that are equal within rounding count as equal. */
function leastCostly(places: readonly Position[], cost: (place: Position) => number): Position {
  let [best, least] = [places[0] ?? { x: 0, y: 0 }, Number.POSITIVE_INFINITY];
  for (const place of places) {
    const own = cost(place);
    if (own < least - 1e-9) [best, least] = [place, own];
  }
  return best;
}
