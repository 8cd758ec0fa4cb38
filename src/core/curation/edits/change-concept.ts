/** `rename`, `hide`, `keep`, `broader`: the edits of one concept. */
import type { CurationEdit } from '../../types.ts';
import { type ConceptSet, withBroader } from '../concept-set.ts';
import { variantsUnder } from '../evidence.ts';
import { senseOf, withSense } from './sense-of.ts';
import { applied, refused, type Verdict } from './verdict.ts';

type Edit<Kind extends CurationEdit['kind']> = Extract<CurationEdit, { kind: Kind }>;

/**
 * Gives the concept another label. Its id and its forms stay. One sense of a word is another sense by
 * the label, or none where the label tells none.
 */
export function renameConcept(edit: Edit<'rename'>, concepts: ConceptSet): Verdict {
  const found = concepts.find(edit.concept);
  if (found.concept === undefined) return refused(found.reason);
  const { concept } = found;
  const label = edit.label.trim();
  if (label === '') return refused('the concept needs a name');
  if (label === concept.label) return refused(`it is called ${JSON.stringify(label)} already`);
  if (concepts.isLabel(label)) {
    return refused(`another concept is called ${JSON.stringify(label)}; merge the two instead`);
  }
  const renamed = { ...concept, label, variants: variantsUnder(label, concept.variants) };
  const { sense } = concept;
  const isStill = sense === undefined || sense.word === label;
  concepts.put(isStill ? renamed : withSense(renamed, senseOf(label)));
  return applied();
}

/**
 * Takes the concept away. Broader concepts keep its papers; what was narrower than it stands under
 * them.
 */
export function hideConcept(edit: Edit<'hide'>, concepts: ConceptSet, kept: Set<string>): Verdict {
  const found = concepts.find(edit.concept);
  if (found.concept === undefined) return refused(found.reason);
  const { id, broader = [] } = found.concept;
  const narrower = concepts.narrowerOf(id);
  concepts.remove(id);
  kept.delete(id);
  for (const concept of narrower) {
    const others = (concept.broader ?? []).filter((other) => other !== id);
    concepts.put(withBroader(concept, concepts.nearest([...others, ...broader])));
  }
  return applied();
}

/**
 * Has the concept drawn, however few papers mention it.
 * @param isListed whether the concepts are those of a map, which lists no filler.
 */
export function keepConcept(
  edit: Edit<'keep'>,
  concepts: ConceptSet,
  kept: Set<string>,
  isListed: boolean,
): Verdict {
  const found = concepts.find(edit.concept);
  if (found.concept === undefined) {
    if (found.isAmbiguous) return refused(found.reason);
    const remedy = isListed
      ? 'to keep what passed for filler needs a build of the papers'
      : 'a word that the papers use and that is read as no term needs a vocabulary';
    return refused(`${found.reason}; ${remedy}`);
  }
  kept.add(found.concept.id);
  return applied();
}

/** Puts the concept under a broader one, which counts its papers from then on. */
export function broadenConcept(edit: Edit<'broader'>, concepts: ConceptSet): Verdict {
  const found = concepts.find(edit.concept);
  const above = concepts.find(edit.broader);
  if (found.concept === undefined) return refused(found.reason);
  if (above.concept === undefined) return refused(above.reason);
  const { concept } = found;
  const { id, label } = above.concept;
  const [lower, upper] = [JSON.stringify(concept.label), JSON.stringify(label)];
  if (id === concept.id) return refused('a concept cannot be broader than itself');
  if (concepts.ancestorsOf(id).has(concept.id)) {
    return refused(`${lower} is broader than ${upper} already`);
  }
  if (concepts.ancestorsOf(concept.id).has(id)) {
    return refused(`${upper} is broader than ${lower} already`);
  }
  // Only the next broader concepts are named: what is broader than the new one goes without saying.
  const broader = concepts.nearest([...(concept.broader ?? []), id]);
  concepts.put(withBroader(concept, broader));
  concepts.reduceBelow(concept.id);
  concepts.countInBroader(concept.id);
  return applied();
}
