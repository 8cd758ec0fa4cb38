/** Why a concept is written as the user's vocabulary says. */
import type { Concept, ConceptVariant } from '../../types.ts';
import { mergeReasons } from '../merge-reasons.ts';
import { namesOf } from './known-term.ts';
import { nameKey } from './name-key.ts';
import type { TermIndex } from './term-index.ts';

/**
 * Returns what gives a concept with the reasons of its variants: a form that a synonym of the term
 * accounts for is there because the vocabulary says so, and differs from that synonym in number or
 * capitals as any form does.
 */
export function explainSynonyms(terms: TermIndex): (concept: Concept) => Concept {
  return (concept) => {
    const term = terms.termOfForm(concept.id.slice('concept:'.length));
    if (term === undefined) return concept;
    const byKey = new Map(namesOf(term).map((name) => [nameKey(name), name]));
    const variants = concept.variants.map((variant) => {
      const synonym = byKey.get(nameKey(variant.form));
      const isLabel = synonym === undefined || synonym === term.label;
      return isLabel ? variant : explain(variant, synonym);
    });
    return { ...concept, variants };
  };
}

function explain({ form, count }: ConceptVariant, synonym: string): ConceptVariant {
  return { form, count, reasons: [...mergeReasons(form, synonym), 'vocabulary'] };
}
