/**
 * Shares a territory out among nodes: each gets a plot of land in proportion to the room it needs,
 * beside the plots of the nodes that lay near it.
 *
 * The land is cut across its longer side, and the nodes by their places along that side, so that
 * both parts have as much land as their nodes need; each part is cut again until every node has its
 * own. Whatever the places were, crowded or equal, the plots cover the land evenly and keep who is
 * left of whom. Rejected: pushing apart what is too close, which carries a crowd outwards by one
 * layer of nodes a pass. Cost: O(n log^2 n) for n nodes.
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
  const [only] = members;
  if (only === undefined) return;
  if (members.length === 1) {
    points[only] = centroidOf(land);
    return;
  }
  const axis = longAxisOf(land);
  const sorted = members.toSorted(
    (a, b) => (points[a]?.[axis] ?? 0) - (points[b]?.[axis] ?? 0) || a - b,
  );
  const { count, share } = halve(sorted, rooms);
  const [first, second] = cutPolygon(land, axis, share);
  shareOut(sorted.slice(0, count), points, rooms, first);
  shareOut(sorted.slice(count), points, rooms, second);
}

/** How many of the first of at least two nodes need half the room, and their share of it. */
function halve(members: readonly number[], rooms: readonly number[]) {
  const total = members.reduce((sum, node) => sum + (rooms[node] ?? 0), 0);
  let [count, taken] = [0, 0];
  while (count < members.length - 1) {
    const next = rooms[members[count] ?? 0] ?? 0;
    if (count > 0 && taken + next / 2 > total / 2) break;
    taken += next;
    count++;
  }
  return { count, share: taken / total };
}
