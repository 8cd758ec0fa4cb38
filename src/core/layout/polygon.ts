/** Convex polygons: what stands for a disc, area and centroid, and what lines cut off. */
import type { Position } from '../types.ts';
import type { Disc } from './pack-discs.ts';

/** Corners in the order of their turn, which gives a positive area. */
export type Polygon = Position[];

/** The points p with x p.x + y p.y at most `most`. */
export interface HalfPlane extends Position {
  most: number;
}

/** Corners of the polygon that stands for a disc, and cosine and sine of a turn of 1/32. */
const corners = 32;
const turn = { cosine: 0.9807852804032304, sine: 0.19509032201612825 };
/** Steps in which a cut is sought; every second one halves the range at least. */
const searchSteps = 10;

/** Returns a regular polygon of the disc's area around its centre. */
export function polygonOf({ x, y, radius }: Disc): Polygon {
  // The area of a regular polygon is corners / 2 * reach^2 * sine of a turn.
  const reach = radius * Math.sqrt((2 * Math.PI) / (corners * turn.sine));
  const polygon: Polygon = [];
  let [cosine, sine] = [1, 0];
  for (let corner = 0; corner < corners; corner++) {
    polygon.push({ x: x + reach * cosine, y: y + reach * sine });
    [cosine, sine] = [
      cosine * turn.cosine - sine * turn.sine,
      cosine * turn.sine + sine * turn.cosine,
    ];
  }
  return polygon;
}

export function areaOf(polygon: Polygon): number {
  return measure(polygon).area;
}

/** Returns the centroid of the polygon, or its first corner when it has no area. */
export function centroidOf(polygon: Polygon): Position {
  const { x, y } = measure(polygon);
  return { x, y };
}

/** Returns the part of the polygon in the half-plane. */
export function clipPolygon(polygon: Polygon, { x, y, most }: HalfPlane): Polygon {
  const part: Polygon = [];
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before !== undefined) {
      const from = most - x * before.x - y * before.y;
      const to = most - x * corner.x - y * corner.y;
      if (from * to < 0) {
        const along = from / (from - to);
        part.push({
          x: before.x + along * (corner.x - before.x),
          y: before.y + along * (corner.y - before.y),
        });
      }
      if (to >= 0) part.push(corner);
    }
    before = corner;
  }
  return part;
}

/** The axis along which the polygon is longest. */
export function longAxisOf(polygon: Polygon): 'x' | 'y' {
  const [x, y] = [rangeOf(polygon, 'x'), rangeOf(polygon, 'y')];
  return x.most - x.least >= y.most - y.least ? 'x' : 'y';
}

/** Returns the polygon cut across `axis`, the lower part first; it has `share` of the area. */
export function cutPolygon(polygon: Polygon, axis: 'x' | 'y', share: number): [Polygon, Polygon] {
  const wanted = share * areaOf(polygon);
  const along = axis === 'x' ? { x: 1, y: 0 } : { x: 0, y: 1 };
  const cut = seekCut(polygon, axis, wanted);
  return [
    clipPolygon(polygon, { ...along, most: cut }),
    clipPolygon(polygon, { x: -along.x, y: -along.y, most: -cut }),
  ];
}

/**
 * Returns where the area below is `wanted`. The area grows nearly in step with the place, so that
 * every other step guesses by proportion what remains and the range shrinks fast.
 */
function seekCut(polygon: Polygon, axis: 'x' | 'y', wanted: number): number {
  let { least, most } = rangeOf(polygon, axis);
  let [below, above] = [0, areaOf(polygon)];
  for (let step = 0; step < searchSteps; step++) {
    const part = step % 2 === 0 && above > below ? (wanted - below) / (above - below) : 0.5;
    const place = least + part * (most - least);
    const area = areaBelow(polygon, axis, place);
    if (area < wanted) [least, below] = [place, area];
    else [most, above] = [place, area];
  }
  return wanted - below < above - wanted ? least : most;
}

/**
 * The area of that part of the polygon whose `axis` is below `most`: the integral of x - most along
 * the part's rim over y, to which the cut itself, where x = most, adds nothing.
 */
function areaBelow(polygon: Polygon, axis: 'x' | 'y', most: number): number {
  let area = 0;
  let from = polygon.at(-1);
  for (const to of polygon) {
    if (from !== undefined) {
      const before = (axis === 'x' ? from.x : from.y) - most;
      const after = (axis === 'x' ? to.x : to.y) - most;
      const across = axis === 'x' ? to.y - from.y : from.x - to.x;
      if (before <= 0 && after <= 0) area += ((before + after) / 2) * across;
      else if (before < 0) area += (before / 2) * across * (before / (before - after));
      else if (after < 0) area += (after / 2) * across * (after / (after - before));
    }
    from = to;
  }
  return area;
}

/** Moves a point into the polygon, `margin` from its sides, the nearest way to each side in turn. */
export function keepInside(point: Position, polygon: Polygon, margin: number): void {
  let from = polygon.at(-1);
  for (const to of polygon) {
    if (from !== undefined) {
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const length = Math.sqrt(dx * dx + dy * dy);
      const depth =
        length > 0 ? (dx * (point.y - from.y) - dy * (point.x - from.x)) / length : margin;
      if (depth < margin) {
        point.x -= ((margin - depth) * dy) / length;
        point.y += ((margin - depth) * dx) / length;
      }
    }
    from = to;
  }
}

/** Whether a point lies in the polygon, or no farther than `slack` beyond a side of it. */
export function isInside(point: Position, polygon: Polygon, slack: number): boolean {
  let from = polygon.at(-1);
  for (const to of polygon) {
    if (from !== undefined) {
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const depth = dx * (point.y - from.y) - dy * (point.x - from.x);
      if (depth < -slack * Math.sqrt(dx * dx + dy * dy)) return false;
    }
    from = to;
  }
  return polygon.length > 0;
}

/** Area and centroid by the shoelace formula, from the first corner lest large coordinates cancel. */
function measure(polygon: Polygon): { area: number; x: number; y: number } {
  const origin = polygon[0] ?? { x: 0, y: 0 };
  let [doubled, x, y] = [0, 0, 0];
  for (let corner = 2; corner < polygon.length; corner++) {
    const [a, b] = [polygon[corner - 1] ?? origin, polygon[corner] ?? origin];
    const cross = (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y);
    doubled += cross;
    x += cross * (a.x + b.x - 2 * origin.x);
    y += cross * (a.y + b.y - 2 * origin.y);
  }
  const scale = doubled > 0 ? 1 / (3 * doubled) : 0;
  return { area: doubled / 2, x: origin.x + x * scale, y: origin.y + y * scale };
}

function rangeOf(polygon: Polygon, axis: 'x' | 'y'): { least: number; most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { [axis]: place } of polygon) {
    least = Math.min(least, place);
    most = Math.max(most, place);
  }
  return { least, most };
}
