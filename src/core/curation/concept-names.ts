/**
 * Which concept a name means. The first of these that any concept has decides: its id, its label, one
 * of its forms as written; then the label or normal form, then one of the forms, when capitals,
 * accents' encoding, and hyphen or blank are set aside. Two concepts with the same name are ambiguous.
 */
import { compareCodeUnits } from '../shared/compare.ts';
import type { Concept } from '../types.ts';

export type FoundConcept =
  | { concept: Concept }
  | { concept?: undefined; reason: string; isAmbiguous: boolean };

/** The names under which a concept is known, the strictest kind first. */
const kinds: readonly ((concept: Concept) => string[])[] = [
  ({ id }) => [id],
  ({ label }) => [label],
  ({ variants }) => variants.map(({ form }) => form),
  ({ id, label }) => [foldName(label), foldName(normalFormOf(id))],
  ({ variants }) => variants.map(({ form }) => foldName(form)),
];

const labelKind = 1;

/** The kinds from here on compare folded names. */
const firstFolded = 3;

/** Ids that an ambiguous name lists at most. */
const mostListed = 4;

/** Most names are folded as they stand. */
const plainName = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Returns `name` without what two spellings of one name may differ in. */
export function foldName(name: string): string {
  if (plainName.test(name)) return name;
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-‐‑–]+/gu, ' ')
    .trim();
}

/** Returns the normal form that a concept's id holds. */
function normalFormOf(id: string): string {
  return id.startsWith('concept:') ? id.slice('concept:'.length) : id;
}

/** The names of a changing set of concepts. Each kind is listed when a name is first looked up in it. */
export class ConceptNames {
  readonly #concepts: ReadonlyMap<string, Concept>;
  /** By kind, the ids of the concepts that have a name. */
  readonly #lists: Map<string, string[]>[] = [];

  /** @param concepts by id; whoever changes them says so to `add` and `remove`. */
  constructor(concepts: ReadonlyMap<string, Concept>) {
    this.#concepts = concepts;
  }

  /** Returns the concept called `name`, or why there is none. */
  find(name: string): FoundConcept {
    const folded = foldName(name);
    for (const kind of kinds.keys()) {
      const ids = this.#list(kind).get(kind < firstFolded ? name : folded) ?? [];
      const concept = this.#concepts.get(ids[0] ?? '');
      if (concept === undefined) continue;
      return ids.length === 1 ? { concept } : { reason: ambiguous(name, ids), isAmbiguous: true };
    }
    return { reason: `no concept is called ${JSON.stringify(name)}`, isAmbiguous: false };
  }

  /** Returns whether a concept has this very label. */
  isLabel(name: string): boolean {
    return (this.#list(labelKind).get(name) ?? []).length > 0;
  }

  add(concept: Concept): void {
    this.#lists.forEach((list, kind) => {
      enter(list, kind, concept);
    });
  }

  remove(concept: Concept): void {
    this.#lists.forEach((list, kind) => {
      for (const name of namesOf(kind, concept)) {
        const ids = list.get(name) ?? [];
        list.set(
          name,
          ids.filter((id) => id !== concept.id),
        );
      }
    });
  }

  #list(kind: number): ReadonlyMap<string, readonly string[]> {
    const listed = this.#lists[kind];
    if (listed !== undefined) return listed;
    const list = new Map<string, string[]>();
    for (const concept of this.#concepts.values()) enter(list, kind, concept);
    this.#lists[kind] = list;
    return list;
  }
}

function enter(list: Map<string, string[]>, kind: number, concept: Concept): void {
  for (const name of namesOf(kind, concept)) {
    const ids = list.get(name);
    if (ids === undefined) list.set(name, [concept.id]);
    else if (!ids.includes(concept.id)) ids.push(concept.id);
  }
}

function namesOf(kind: number, concept: Concept): string[] {
  return kinds[kind]?.(concept) ?? [];
}

function ambiguous(name: string, ids: readonly string[]): string {
  const listed = ids
    .toSorted(compareCodeUnits)
    .slice(0, mostListed)
    .map((id) => JSON.stringify(id));
  const more = ids.length > mostListed ? ', …' : '';
  return `${JSON.stringify(name)} names ${ids.length} concepts: ${listed.join(', ')}${more}; write one of these`;
}
