/**
 * Shares a territory out among nodes: each gets a plot of land in proportion to the room it needs,
 * beside the plots of the nodes that lay near it.
 *
 * The land is cut across its longer side, and the nodes by their places along that side, so that
 * both parts have as much land as their nodes need; each part is cut again until every node has its
 * own. Whatever the places were, crowded or equal, the plots cover the land evenly and keep who is
 * left of whom. Rejected: pushing apart what is too close, which carries a crowd outwards by one
 * layer of nodes a pass. The nodes are not sorted for a cut but parted, as C. A. R. Hoare's FIND does
 * ("Algorithm 65", Communications of the ACM 4, 1961), the half of the room in place of the half of the
 * number. Cost: O(n log n) for n nodes, on average.
 */
import type { Position } from '../types.ts';
import { centroidOf, cutPolygon, longAxisOf, type Polygon } from './polygon.ts';

/**
 * Moves each of `members` to the middle of its plot of `land`.
 * @param points and rooms by node; members whose places are equal are taken in their order.
 */
export function shareOut(
  members: readonly number[],
  points: Position[],
  rooms: readonly number[],
  land: Polygon,
): void {
  const places = {
    x: Float64Array.from(members, (node) => points[node]?.x ?? 0),
    y: Float64Array.from(members, (node) => points[node]?.y ?? 0),
  };
  const needed = Float64Array.from(members, (node) => rooms[node] ?? 0);
  const order = Uint32Array.from(members.keys());
  const share = (from: number, end: number, plot: Polygon) => {
    if (end - from > 1) {
      const axis = longAxisOf(plot);
      const { middle, part } = partByRoom(order, from, end, places[axis], needed);
      const [first, second] = cutPolygon(plot, axis, part);
      share(from, middle, first);
      share(middle, end, second);
      return;
    }
    const only = members[order[from] ?? 0];
    if (only !== undefined) points[only] = centroidOf(plot);
  };
  share(0, order.length, land);
}

/**
 * Orders a range so that the lower places, which need half the room, come first; returns where the
 * others begin, and the share of the room that the first need. Neither part is empty.
 */
function partByRoom(
  order: Uint32Array,
  from: number,
  end: number,
  places: Float64Array,
  needed: Float64Array,
): { middle: number; part: number } {
  let total = 0;
  for (let at = from; at < end; at++) total += needed[order[at] ?? 0] ?? 0;
  let [low, high, taken] = [from, end, 0];
  while (low < high) {
    const pivot = partByPivot(order, low, high, places);
    let before = taken;
    for (let at = low; at < pivot; at++) before += needed[order[at] ?? 0] ?? 0;
    const own = needed[order[pivot] ?? 0] ?? 0;
    if (before > total / 2) high = pivot;
    else if (before + own < total / 2) [low, taken] = [pivot + 1, before + own];
    else {
      // The one that reaches across the half goes where it overlaps less.
      const isFirst = pivot === from || (pivot < end - 1 && before + own / 2 <= total / 2);
      return isFirst
        ? { middle: pivot + 1, part: (before + own) / total }
        : { middle: pivot, part: before / total };
    }
  }
  return { middle: from + 1, part: (needed[order[from] ?? 0] ?? 0) / total };
}

/** Orders a range about one of its elements, whose final place it returns. */
function partByPivot(order: Uint32Array, low: number, high: number, places: Float64Array): number {
  const isBefore = (a: number, b: number) => {
    const [placeA, placeB] = [places[a] ?? 0, places[b] ?? 0];
    return placeA < placeB || (placeA === placeB && a < b);
  };
  swap(order, (low + high) >> 1, high - 1);
  const pivot = order[high - 1] ?? 0;
  let end = low;
  for (let at = low; at < high - 1; at++) {
    if (isBefore(order[at] ?? 0, pivot)) swap(order, at, end++);
  }
  swap(order, end, high - 1);
  return end;
}

function swap(order: Uint32Array, a: number, b: number): void {
  const kept = order[a] ?? 0;
  order[a] = order[b] ?? 0;
  order[b] = kept;
}
