/** Communities and memberships in `structure.json`, every reference checked. */
import type { Community, CommunityPart, Membership } from '../types.ts';
import type { JsonPlace } from './json-place.ts';

/** How many nodes of each kind a dataset has. */
export interface NodeCounts {
  papers: number;
  concepts: number;
}

/** @throws BadDatasetError when an entry is missing, of the wrong kind, or refers to no node. */
export function decodeCommunity(place: JsonPlace, number: number, nodes: NodeCounts): Community {
  return {
    number: place.at('number').whole(number, number + 1),
    description: place.at('description').text(),
    central: place
      .at('central')
      .elements()
      .map((paper) => paper.whole(0, nodes.papers)),
    slot: place.at('slot').whole(),
    solidity: place.at('solidity').share(),
    ...decodePart(place, nodes.concepts),
  };
}

function decodePart(place: JsonPlace, concepts: number): CommunityPart {
  return {
    leading: place
      .at('leading')
      .elements()
      .map((concept) => concept.whole(0, concepts)),
    label: place.at('label').text(),
    papers: place.at('papers').whole(),
    concepts: place.at('concepts').whole(),
    parts: place
      .at('parts')
      .elements()
      .map((part) => decodePart(part, concepts)),
  };
}

/** Where a node belongs: its community, its place among that one's parts, and how firmly. */
export interface Place extends Partial<Membership> {
  community: number;
  parts: number[];
}

/** @throws BadDatasetError when the place is none that `communities` has. */
export function decodePlace(place: JsonPlace, communities: readonly Community[]): Place {
  const community = place.at('community').whole(0, communities.length);
  let parts = communities[community]?.parts ?? [];
  const path = place
    .at('parts')
    .elements()
    .map((step) => {
      const part = step.whole(0, parts.length);
      parts = parts[part]?.parts ?? [];
      return part;
    });
  const confidence = place.at('confidence');
  const between = place.at('between');
  return {
    community,
    parts: path,
    ...(confidence.value !== undefined && { confidence: confidence.share() }),
    ...(between.value !== undefined && {
      between: between.elements().map((other) => other.whole(0, communities.length)),
    }),
  };
}
