/**
 * Circles between relations of two origins: a vocabulary may have "image" under "image processing",
 * and the words have "image processing" under "image". The relations that were given stand, and one
 * that was found and would close a circle is dropped. Linear in the relations that were given, taken
 * from the narrowest up; O(relations found times those above each).
 */
import type { Concept } from '../../types.ts';
import { narrowerFirst } from './narrower-first.ts';

/** Returns `linked`, whose concepts are those of `given` with more broader ones, without circles. */
export function dropCircles(given: readonly Concept[], linked: readonly Concept[]): Concept[] {
  if (given.every(({ broader }) => broader === undefined)) return [...linked];
  const accepted = new Map<string, Set<string>>();
  for (const concepts of [narrowerFirst(given), linked]) {
    for (const { id, broader = [] } of concepts) {
      for (const other of broader) {
        const above = accepted.get(id) ?? new Set();
        if (above.has(other) || isAbove(id, other, accepted)) continue;
        accepted.set(id, above.add(other));
      }
    }
  }
  return linked.map((concept) => {
    const { broader, ...bare } = concept;
    const kept = broader?.filter((other) => accepted.get(concept.id)?.has(other));
    return kept === undefined || kept.length === 0 ? bare : { ...bare, broader: kept };
  });
}

/** Whether `id` is `other` or above it. */
function isAbove(
  id: string,
  other: string,
  relations: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const reached = new Set([other]);
  for (const next of reached) {
    if (next === id) return true;
    for (const above of relations.get(next) ?? []) reached.add(above);
  }
  return false;
}
