/** The colour of a community in the margins, the same slot as on the map. */
import { colourSlotOf } from '../../explorer/place-name.ts';

/** Returns the CSS colour of a community by its number. */
export function communityColour(community: number): string {
  return `var(--c${colourSlotOf(community)})`;
}
