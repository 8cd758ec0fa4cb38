/** What changed against the map before, on a map whose concepts are edited since. */
import type { Concept, DatasetStructure, MapChange } from '../types.ts';

/** Returns the change with concepts by their present numbers; those no longer drawn are left out. */
export function carryChange(
  change: MapChange,
  { concepts }: DatasetStructure,
  drawn: readonly Concept[],
): MapChange {
  const numbers = new Map(drawn.map(({ id }, number) => [id, number]));
  const renumber = (old: readonly number[]) =>
    old.flatMap((number) => numbers.get(concepts[number]?.id ?? '') ?? []).sort((a, b) => a - b);
  const { added, gone, moved } = change.concepts;
  return { ...change, concepts: { added: renumber(added), gone, moved: renumber(moved) } };
}
