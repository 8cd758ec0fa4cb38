/** The relations of concepts read downwards. */
import type { Concept } from '../../types.ts';

/** Returns the next narrower concepts by id, in the order of `concepts`. */
export function narrowerOf(concepts: readonly Concept[]): Map<string, Concept[]> {
  const narrower = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const other of concept.broader ?? []) {
      const known = narrower.get(other);
      if (known === undefined) narrower.set(other, [concept]);
      else known.push(concept);
    }
  }
  return narrower;
}

/**
 * Returns the concepts so that each comes after all that are narrower; within a cycle, as it is met.
 * Takes time linear in the relations and no more of the call stack for a deeper hierarchy.
 */
export function narrowerFirst(concepts: readonly Concept[]): Concept[] {
  const narrower = narrowerOf(concepts);
  const ordered: Concept[] = [];
  const met = new Set<string>();
  const path: { concept: Concept; ahead: Iterator<Concept> }[] = [];
  const enter = (concept: Concept) => {
    if (met.has(concept.id)) return;
    met.add(concept.id);
    path.push({ concept, ahead: (narrower.get(concept.id) ?? []).values() });
  };
  for (const start of concepts) {
    enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.ahead.next();
      if (next.done !== true) {
        enter(next.value);
        continue;
      }
      path.pop();
      ordered.push(step.concept);
    }
  }
  return ordered;
}
