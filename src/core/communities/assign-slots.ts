/**
 * Colour slots of communities: kept by those that go on, so that a colour means the same again, and
 * shared, where there are more communities than colours, by those that lie far apart.
 */
import { colourCount } from '../shared/palette.ts';
import type { Community, Layout, Partition, Position } from '../types.ts';

/** A community before it has a colour. */
export type NamedCommunity = Omit<Community, 'slot'>;

/**
 * Returns the communities with their slots. A community that continues one of the map before has that
 * one's. The others, by number, take the smallest free slot; where none is free, that of which the
 * nearest community is farthest away, ties by slot. Without a map before, the first twelve slots are
 * numbers. O(communities^2).
 * @param centers of the communities on the map, by number.
 * @param continued by number, the community before that each continues, or `null`.
 * @param previous the communities of the map before, by number.
 */
export function assignSlots(
  communities: readonly NamedCommunity[],
  centers: readonly Position[],
  continued: readonly (number | null)[],
  previous: readonly Pick<Community, 'slot'>[],
): Community[] {
  const slots = communities.map((_, number) => previous[continued[number] ?? -1]?.slot);
  const used = new Set(slots);
  communities.forEach((_, number) => {
    if (slots[number] !== undefined) return;
    const slot = smallestFree(used) ?? farthestSlot(number, slots, centers);
    slots[number] = slot;
    used.add(slot);
  });
  return communities.map((community, number) => ({ ...community, slot: slots[number] ?? 0 }));
}

/** Returns the middle of each community's papers, by number. */
export function centersOf({ papers, count }: Partition, layout: Layout): Position[] {
  const sums = Array.from({ length: count }, () => ({ x: 0, y: 0, papers: 0 }));
  papers.forEach((community, paper) => {
    const [sum, place] = [sums[community], layout.papers[paper]];
    if (sum === undefined || place === undefined) return;
    sum.x += place.x;
    sum.y += place.y;
    sum.papers++;
  });
  return sums.map(({ x, y, papers: size }) => ({
    x: x / Math.max(1, size),
    y: y / Math.max(1, size),
  }));
}

function smallestFree(used: ReadonlySet<number | undefined>): number | undefined {
  for (let slot = 0; slot < colourCount; slot++) if (!used.has(slot)) return slot;
  return undefined;
}

function farthestSlot(
  own: number,
  slots: readonly (number | undefined)[],
  centers: readonly Position[],
): number {
  const nearest = new Array<number>(colourCount).fill(Number.POSITIVE_INFINITY);
  slots.forEach((slot, number) => {
    if (slot === undefined) return;
    const [a, b] = [centers[own], centers[number]];
    const [dx, dy] = [(a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0)];
    nearest[slot] = Math.min(nearest[slot] ?? 0, dx * dx + dy * dy);
  });
  return nearest.reduce(
    (best, distance, slot) => (distance > (nearest[best] ?? 0) ? slot : best),
    0,
  );
}
