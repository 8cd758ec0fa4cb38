/** What one map says of a paper or concept, apart from what holds of it anywhere; and its communities. */
import type { Community, MapConcept, MapPaper } from '../../../types.ts';
import { type Description, decimals, type Iri, integers, iris, texts } from './description.ts';
import type { MapNames } from './names.ts';

/** Returns where `of` stands, and how firmly, under the name `id`. */
export function describePlace(
  names: MapNames,
  id: Iri,
  of: Iri,
  node: MapPaper | MapConcept,
): Description {
  const { community, parts, between = [] } = node;
  return {
    id,
    types: ['tl:Place'],
    statements: [
      ['tl:of', iris(of)],
      ['tl:on', iris('map:scheme')],
      ['tl:x', decimals(node.x)],
      ['tl:y', decimals(node.y)],
      ['tl:community', iris(names.numbered('community', community))],
      ['tl:part', texts([[community, ...parts].join('.')])],
      ['tl:confidence', decimals(node.confidence)],
      ['tl:between', iris(...between.map((number) => names.numbered('community', number)))],
      ['tl:participation', decimals(node.participation)],
      ['tl:betweenness', decimals(node.betweenness)],
    ],
  };
}

/** Returns the community as a collection of those of its concepts that are `chosen`. */
export function describeCommunity(
  names: MapNames,
  community: Community,
  chosen: readonly number[],
): Description {
  return {
    id: names.numbered('community', community.number),
    types: ['tl:Community', 'skos:Collection'],
    statements: [
      ['skos:prefLabel', texts([community.label])],
      ['dcterms:description', texts([community.description])],
      ['tl:on', iris('map:scheme')],
      ['tl:papers', integers(community.papers)],
      ['tl:solidity', decimals(community.solidity)],
      ['skos:member', iris(...chosen.map(names.concept))],
    ],
  };
}
