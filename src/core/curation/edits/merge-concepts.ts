/** `merge`: several concepts become one. */
import type { Concept, CurationEdit } from '../../types.ts';
import { type ConceptSet, withBroader } from '../concept-set.ts';
import { unitePapers, uniteVariants } from '../evidence.ts';
import { withSense } from './sense-of.ts';
import { applied, refused, type Verdict } from './verdict.ts';

/**
 * Merges the named concepts into the target, which keeps its id, label and sense; where all senses of
 * its word are one again, it is no sense of it. It takes over what is broader and narrower than they; a
 * broader concept that would then stand under the target as well is left out.
 */
export function mergeConcepts(
  { from, into }: Extract<CurationEdit, { kind: 'merge' }>,
  concepts: ConceptSet,
  kept: Set<string>,
): Verdict {
  const target = concepts.find(into);
  if (target.concept === undefined) return refused(target.reason);
  const { id } = target.concept;
  const missing: string[] = [];
  let merged = 0;
  for (const name of from) {
    const source = concepts.find(name);
    if (source.concept === undefined) missing.push(source.reason);
    else if (source.concept.id === id) missing.push(`${JSON.stringify(name)} is the target itself`);
    else {
      mergeTwo(source.concept.id, id, concepts);
      if (kept.delete(source.concept.id)) kept.add(id);
      merged += 1;
    }
  }
  if (merged === 0) return refused(missing.join('; '));
  concepts.reduceBelow(id);
  concepts.countInBroader(id);
  return applied(missing);
}

function mergeTwo(from: string, into: string, concepts: ConceptSet): void {
  const source = concepts.get(from);
  const target = concepts.get(into);
  if (source === undefined || target === undefined) return;
  const narrower = concepts.narrowerOf(from);
  concepts.remove(from);
  for (const concept of narrower) {
    const broader = (concept.broader ?? []).map((id) => (id === from ? into : id));
    concepts.put(
      withBroader(
        concept,
        broader.filter((id) => id !== concept.id),
      ),
    );
  }
  const broader = [...(target.broader ?? []), ...(source.broader ?? [])].filter(
    (id) => id !== from && id !== into,
  );
  // Read anew: the target itself may have been narrower than what it takes in.
  concepts.put(withBroader({ ...target }, []));
  const acyclic = broader.filter((id) => !concepts.ancestorsOf(id).has(into));
  concepts.put(
    withBroader(
      {
        ...withSense(target, senseAfter(source, target, concepts)),
        variants: uniteVariants(target.label, target.variants, source.variants),
        papers: unitePapers(target.papers, source.papers),
      },
      concepts.nearest(acyclic),
    ),
  );
}

/** Returns the sense of the target, unless the source was the last other meaning of its word. */
function senseAfter(source: Concept, target: Concept, concepts: ConceptSet): Concept['sense'] {
  const { sense } = target;
  if (sense === undefined) return undefined;
  const isSibling = source.sense?.word === sense.word || source.label === sense.word;
  return isSibling && !concepts.hasOtherMeaning(sense.word, target) ? undefined : sense;
}
