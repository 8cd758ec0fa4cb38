/**
 * Packs discs so that related ones are neighbours.
 *
 * Discs are placed one by one. Each new disc is tried in every notch where it touches two placed
 * discs and covers none; it takes the notch with the least strain,
 *
 *   sum over placed j of affinity(j) distance(j) / sum of affinity  +  distance from the middle,
 *
 * so that it lies beside what it is related to while the whole stays round. Rejected: forces between
 * discs, which leave gaps and depend on when they are stopped. Cost: for each run of discs of one
 * radius the square of the number of discs, because the notches of the disc before are kept.
 */
import type { Position } from '../types.ts';

export interface Disc extends Position {
  radius: number;
}

export type Affinity = (a: number, b: number) => number;

interface PlacedDisc extends Disc {
  number: number;
}

/** Where a disc of one radius touches two placed discs and covers none of the first `seen`. */
interface Notches {
  radius: number;
  free: Position[];
  seen: number;
}

/**
 * Returns a disc for each of `radii`, none covering another, placed in the given order of their
 * numbers. Of `affinity` only the proportions matter.
 */
export function packDiscs(
  radii: readonly number[],
  affinity: Affinity,
  order: readonly number[],
): Disc[] {
  const placed: PlacedDisc[] = [];
  let notches: Notches = { radius: 0, free: [], seen: 0 };
  for (const number of order) {
    const radius = radii[number] ?? 0;
    notches = updateNotches(notches, placed, radius);
    const places = placed.length < 2 ? firstPlaces(placed, radius) : notches.free;
    const place = leastCostly(places, strainOn(number, placed, affinity));
    placed.push({ ...place, radius, number });
  }
  placed.sort((a, b) => a.number - b.number);
  return placed.map(({ x, y, radius }) => ({ x, y, radius }));
}

/** The first two discs lie in a row. */
function firstPlaces([first]: readonly Disc[], radius: number): Position[] {
  return [
    first === undefined ? { x: 0, y: 0 } : { x: first.x + first.radius + radius, y: first.y },
  ];
}

/** Notches come in the order of the later of their two discs, then of the earlier. */
function updateNotches(notches: Notches, placed: readonly Disc[], radius: number): Notches {
  const known = notches.radius === radius ? notches : { radius, free: [], seen: 0 };
  const added = placed.slice(known.seen);
  const kept = known.free.filter((notch) => !coversAny(added, notch, radius));
  const found = added.flatMap((disc) => notchesBeside(disc, placed, radius));
  return { radius, free: [...kept, ...found], seen: placed.length };
}

/** The free notches between `disc` and those placed before it; only near discs can make or cover one. */
function notchesBeside(disc: Disc, placed: readonly Disc[], radius: number): Position[] {
  const near = placed.filter(
    (other) => distanceOf(other, disc) - other.radius - disc.radius <= 2 * radius,
  );
  return near
    .slice(0, near.indexOf(disc))
    .flatMap((other) => touchBoth(other, disc, radius))
    .filter((notch) => !coversAny(near, notch, radius));
}

/** The two centres at distance `radius` from both rims, of near discs. */
function touchBoth(a: Disc, b: Disc, radius: number): Position[] {
  const [reachA, reachB] = [a.radius + radius, b.radius + radius];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = Math.sqrt(dx * dx + dy * dy);
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
    const [dx, dy] = [disc.x - x, disc.y - y];
    return dx * dx + dy * dy < reach * reach;
  });
}

/** Returns the strain of disc `number` at a place. */
function strainOn(
  number: number,
  placed: readonly PlacedDisc[],
  affinity: Affinity,
): (place: Position) => number {
  const related = placed
    .map((disc) => ({ disc, weight: affinity(number, disc.number) }))
    .filter(({ weight }) => weight > 0);
  const total = related.reduce((sum, { weight }) => sum + weight, 0);
  const middle = middleOf(placed);
  return (place) => {
    const pull = related.reduce(
      (sum, { disc, weight }) => sum + weight * distanceOf(place, disc),
      0,
    );
    return (total > 0 ? pull / total : 0) + distanceOf(place, middle ?? place);
  };
}

/** The centre of mass, or `undefined` where there is none. */
function middleOf(discs: readonly Disc[]): Position | undefined {
  let [area, x, y] = [0, 0, 0];
  for (const disc of discs) {
    const size = disc.radius * disc.radius;
    area += size;
    x += size * disc.x;
    y += size * disc.y;
  }
  return area > 0 ? { x: x / area, y: y / area } : undefined;
}

export function distanceOf(a: Position, b: Position): number {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  return Math.sqrt(dx * dx + dy * dy);
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
