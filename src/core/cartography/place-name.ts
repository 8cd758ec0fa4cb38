/** How a community is named and coloured wherever it is shown: on the map and in the legend. */
import { colourCount } from '../shared/palette.ts';
import type { Community, DatasetStructure } from '../types.ts';

/** A community's name in two lines. */
export interface PlaceName {
  title: string;
  /** Empty when the community has one leading concept. */
  subtitle: string;
}

/** Returns the name of a community or of a part of one: its first leading concept, then its second. */
export function placeNameOf(
  structure: DatasetStructure,
  community: Pick<Community, 'leading' | 'label'>,
): PlaceName {
  const [first, second] = community.leading.map((concept) => structure.concepts[concept]?.label);
  return { title: capitalise(first ?? community.label), subtitle: second ?? '' };
}

/** Returns that name in one line: "Language models, prompt". */
export function placeLineOf(
  structure: DatasetStructure,
  community: Pick<Community, 'leading' | 'label'>,
): string {
  const { title, subtitle } = placeNameOf(structure, community);
  return subtitle === '' ? title : `${title}, ${subtitle}`;
}

/** Returns the colour of a community, 1 to 12: the `n` of the token `--c<n>`. */
export function colourSlotOf({ slot }: Pick<Community, 'slot'>): number {
  return (slot % colourCount) + 1;
}

/** Raises the first letter of a word in lower case; "iPhone" and "k-means" stay. */
function capitalise(label: string): string {
  return /^\p{Ll}{2}/u.test(label) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}
