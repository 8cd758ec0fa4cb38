/**
 * The next broader concepts alone: "layer" is above "multi-layer perceptron" and goes without saying for
 * what is under that. O(concepts with several broader ones times those above each).
 */
import type { Concept } from '../../types.ts';

/** Returns the concepts without a broader one that is above another of theirs. There are no circles. */
export function keepNextBroader(concepts: readonly Concept[]): Concept[] {
  const relations = new Map(concepts.map(({ id, broader }) => [id, broader ?? []]));
  return concepts.map((concept) => {
    const { broader = [] } = concept;
    if (broader.length < 2) return concept;
    const further = new Set(broader.flatMap((id) => relations.get(id) ?? []));
    for (const id of further) for (const above of relations.get(id) ?? []) further.add(above);
    const next = broader.filter((id) => !further.has(id));
    return next.length === broader.length ? concept : { ...concept, broader: next };
  });
}
