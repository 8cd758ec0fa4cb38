/** The sense that a label tells: "layer (image)" is the image sense of "layer". */
import type { Concept, ConceptSense } from '../../types.ts';

/** Returns the sense; undefined for a plain label. The user's word is certain. */
export function senseOf(label: string): ConceptSense | undefined {
  const match = /^(?<word>[^()]*[^()\s])\s*\((?<context>[^()]+)\)$/u.exec(label);
  const { word, context } = match?.groups ?? {};
  return word === undefined || context === undefined ? undefined : { word, context, confidence: 1 };
}

/** Returns `concept` with the given sense; none leaves no entry. */
export function withSense(concept: Concept, sense: ConceptSense | undefined): Concept {
  const { sense: _, ...rest } = concept;
  return sense === undefined ? rest : { ...rest, sense };
}
