/** What both files of a dataset say about a concept, and that what is broader is no circle. */
import { mergeReasonOrder } from '../shared/merge-reasons.ts';
import type { ConceptSense, ConceptVariant, UndrawnConcept } from '../types.ts';
import type { JsonPlace } from './json-place.ts';

/** A concept as read, and where it stands. */
export interface PlacedConcept {
  concept: UndrawnConcept;
  place: JsonPlace;
}

/** Returns what a concept is, drawn or not; `checkRelations` has yet to check what is broader. */
export function decodeConceptParts(place: JsonPlace): UndrawnConcept {
  const broader = place.at('broader');
  const sense = place.at('sense');
  return {
    id: place.at('id').text(),
    label: place.at('label').text(),
    variants: place.at('variants').elements().map(decodeVariant),
    ...(broader.value !== undefined && { broader: broader.elements().map((id) => id.text()) }),
    ...(sense.value !== undefined && { sense: decodeSense(sense) }),
  };
}

/**
 * Checks that every concept has an id of its own, that each of those broader than it exists, and that
 * none is broader than itself.
 * @param known ids of other concepts that may be broader.
 * @throws BadDatasetError naming the first place where one does not.
 */
export function checkRelations(
  concepts: readonly PlacedConcept[],
  known: ReadonlySet<string> = new Set(),
): void {
  const ids = new Set(known);
  for (const { concept, place } of concepts) {
    if (ids.has(concept.id)) place.at('id').fail('an id that no other concept has');
    ids.add(concept.id);
  }
  for (const { concept, place } of concepts) {
    if (concept.broader === undefined) continue;
    const named = new Set<string>();
    for (const entry of place.at('broader').elements()) {
      const id = entry.text();
      if (!ids.has(id)) entry.fail('the id of a concept');
      if (named.has(id)) entry.fail('an id that is named once');
      named.add(id);
    }
  }
  const circular = findCircular(concepts);
  circular?.place.at('broader').fail('concepts of which none is narrower than this one');
}

/** Returns a concept that is broader than itself, over however many others. */
function findCircular(concepts: readonly PlacedConcept[]): PlacedConcept | undefined {
  const byId = new Map(concepts.map((placed) => [placed.concept.id, placed]));
  const open = new Map<string, number>();
  const narrower = new Map<string, string[]>();
  for (const { concept } of concepts) {
    const broader = (concept.broader ?? []).filter((id) => byId.has(id));
    open.set(concept.id, broader.length);
    for (const id of broader) {
      const ids = narrower.get(id);
      if (ids === undefined) narrower.set(id, [concept.id]);
      else ids.push(concept.id);
    }
  }
  const free = [...open].flatMap(([id, count]) => (count === 0 ? id : []));
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    open.delete(id);
    for (const below of narrower.get(id) ?? []) {
      const left = (open.get(below) ?? 0) - 1;
      open.set(below, left);
      if (left === 0) free.push(below);
    }
  }
  const [first] = open.keys();
  return first === undefined ? undefined : byId.get(first);
}

function decodeVariant(place: JsonPlace): ConceptVariant {
  const reasons = place.at('reasons');
  return {
    form: place.at('form').text(),
    count: place.at('count').whole(1),
    ...(reasons.value !== undefined && {
      reasons: reasons.elements().map((reason) => reason.oneOf(mergeReasonOrder)),
    }),
  };
}

function decodeSense(place: JsonPlace): ConceptSense {
  return {
    word: place.at('word').text(),
    context: place.at('context').text(),
    confidence: place.at('confidence').share(),
  };
}
