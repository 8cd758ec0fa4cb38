/** The change against the map before in `structure.json`. */
import type { MapChange, NodeChange } from '../types.ts';
import type { JsonPlace } from './json-place.ts';

/**
 * @throws BadDatasetError when it refers to a paper, concept or community that the map does not hold,
 * or to one twice.
 */
export function decodeChange(
  place: JsonPlace,
  papers: number,
  concepts: number,
  communities: number,
): MapChange {
  const between = place.at('communities');
  return {
    papers: decodeNodes(place.at('papers'), papers, (node) => ({
      id: node.at('id').text(),
      title: node.at('title').text(),
    })),
    concepts: decodeNodes(place.at('concepts'), concepts, (node) => ({
      id: node.at('id').text(),
      label: node.at('label').text(),
    })),
    communities: {
      continued: between
        .at('continued')
        .elements(communities)
        .map((before) => (before.value === null ? null : before.whole())),
      gone: between
        .at('gone')
        .elements()
        .map((community) => ({
          number: community.at('number').whole(),
          label: community.at('label').text(),
        })),
    },
    medianDistance: decodeDistance(place.at('medianDistance')),
  };
}

function decodeNodes<Gone>(
  place: JsonPlace,
  count: number,
  decodeGone: (node: JsonPlace) => Gone,
): NodeChange<Gone> {
  return {
    added: decodeNumbers(place.at('added'), count),
    gone: place.at('gone').elements().map(decodeGone),
    moved: decodeNumbers(place.at('moved'), count),
  };
}

function decodeDistance(place: JsonPlace): number {
  const distance = place.number();
  return distance >= 0 ? distance : place.fail('a number from 0');
}

/** Numbers below `count`, ascending. */
function decodeNumbers(place: JsonPlace, count: number): number[] {
  let least = 0;
  return place.elements().map((element) => {
    const number = element.whole(least, count);
    least = number + 1;
    return number;
  });
}
