/** Concepts across datasets: by id, and where an id is gone by the ways of writing that went with it. */
import type { ConceptVariant, DatasetStructure, DatasetTexts } from '../core/types.ts';

const conceptPrefix = 'concept:';

/**
 * Returns the number of the drawn concept `id`. Where no concept has the id, as after a merge, it is
 * the one that is written as the id's normal form or, failing that, as the first of `forms` that any
 * is; capitals are set aside. Null without any. O(variants).
 */
export function findConcept(
  structure: DatasetStructure,
  id: string,
  forms: readonly ConceptVariant[] = [],
): number | null {
  const number = structure.concepts.findIndex((concept) => concept.id === id);
  if (number !== -1) return number;
  const names = [id.slice(conceptPrefix.length), ...forms.map(({ form }) => form)];
  for (const name of names) {
    const wanted = name.toLowerCase();
    const heir = structure.concepts.findIndex(({ variants }) =>
      variants.some(({ form }) => form.toLowerCase() === wanted),
    );
    if (heir !== -1) return heir;
  }
  return null;
}

/**
 * Returns the name by which an edit means concept `number`, drawn or not: its label where no other
 * concept has it, else its id. Undefined where the dataset has no such concept. O(concepts).
 */
export function nameForEdits(
  structure: DatasetStructure,
  texts: DatasetTexts | null,
  number: number,
): string | undefined {
  const concepts: readonly { id: string; label: string }[] = [
    ...structure.concepts,
    ...(texts?.undrawn ?? []),
  ];
  const concept = concepts[number];
  if (concept === undefined) return undefined;
  const { id, label } = concept;
  const alone = concepts.every(
    (other) => other === concept || ![other.id, other.label].includes(label),
  );
  return alone && label.trim() !== '' ? label : id;
}
