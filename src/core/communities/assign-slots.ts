/** Colour slots of communities: kept by those that go on, so that a colour means the same again. */
import type { Community } from '../types.ts';

/** A community before it has a colour. */
export type NamedCommunity = Omit<Community, 'slot'>;

/**
 * Returns the communities with their slots: a community that continues one of the map before has that
 * one's, the others take the smallest free ones by number. Without a map before, slots are numbers.
 * @param continued by number, the community before that each continues, or `null`.
 * @param previous the communities of the map before, by number.
 */
export function assignSlots(
  communities: readonly NamedCommunity[],
  continued: readonly (number | null)[],
  previous: readonly Pick<Community, 'slot'>[],
): Community[] {
  const kept = communities.map((_, number) => previous[continued[number] ?? -1]?.slot);
  const taken = new Set(kept);
  let free = 0;
  return communities.map((community, number) => {
    const own = kept[number];
    if (own !== undefined) return { ...community, slot: own };
    while (taken.has(free)) free++;
    return { ...community, slot: free++ };
  });
}
