/** A concept in SKOS. */
import type { DatasetStructure, MapConcept } from '../../../types.ts';
import { type Description, decimals, integers, iris, texts } from './description.ts';
import { findEnglishConcepts } from './language-tag.ts';
import type { MapNames } from './names.ts';

/**
 * Returns a function that describes a concept by its number. Of what is broader and narrower, those
 * among `chosen` are named; a concept without any that is broader there is at the top of the scheme.
 */
export function describeConcepts(
  names: MapNames,
  structure: DatasetStructure,
  chosen: readonly number[],
): (number: number, concept: MapConcept) => Description {
  const english = findEnglishConcepts(structure);
  const numbers = new Map(chosen.map((number) => [structure.concepts[number]?.id, number]));
  const narrower = new Map<number, number[]>();
  const broaderOf = ({ broader = [] }: MapConcept) =>
    broader.flatMap((id) => numbers.get(id) ?? []);
  for (const number of chosen) {
    const concept = structure.concepts[number];
    for (const above of concept === undefined ? [] : broaderOf(concept)) {
      narrower.set(above, [...(narrower.get(above) ?? []), number]);
    }
  }
  return (number, concept) => {
    const language = english.has(number) ? 'en' : undefined;
    const broader = broaderOf(concept);
    const others = new Set(concept.variants.map(({ form }) => form));
    others.delete(concept.label);
    return {
      id: names.concept(number),
      types: ['skos:Concept'],
      statements: [
        ['dcterms:identifier', texts([concept.id])],
        ['skos:prefLabel', texts([concept.label], language)],
        ['skos:altLabel', texts([...others], language)],
        ['skos:inScheme', iris('map:scheme')],
        ['skos:topConceptOf', broader.length === 0 ? iris('map:scheme') : []],
        ['skos:broader', iris(...broader.map(names.concept))],
        ['skos:narrower', iris(...(narrower.get(number) ?? []).map(names.concept))],
        ['tl:papers', integers(concept.papers)],
        ['tl:sense', texts([concept.sense?.context], language)],
        ['tl:senseConfidence', decimals(concept.sense?.confidence)],
      ],
    };
  };
}
