/**
 * Which concept a name means. The first of these that any concept has decides: its id, its label, one
 * of its forms as written; then the label or normal form, then one of the forms, when capitals,
 * accents' encoding, and hyphen or blank are set aside. Two concepts with the same name are ambiguous.
 */
import { compareCodeUnits } from '../shared/compare.ts';
import type { Concept } from '../types.ts';

export type FoundConcept = { concept: Concept } | { concept?: undefined; reason: string };

/** The names under which a concept is known, the strictest kind first. */
const KINDS: readonly ((concept: Concept) => string[])[] = [
  ({ id }) => [id],
  ({ label }) => [label],
  ({ variants }) => variants.map(({ form }) => form),
  ({ id, label }) => [foldName(label), foldName(normalFormOf(id))],
  ({ variants }) => variants.map(({ form }) => foldName(form)),
];

/** The kinds from here on compare folded names. */
const firstFolded = 3;

/** Ids that an ambiguous name lists at most. */
const mostListed = 4;

/** Returns `name` without what two spellings of one name may differ in. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-‐‑–]+/gu, ' ')
    .trim();
}

/** Returns the normal form that a concept's id holds. */
export function normalFormOf(id: string): string {
  return id.startsWith('concept:') ? id.slice('concept:'.length) : id;
}

/** The names of a changing set of concepts. Each kind is listed when a name is first looked up in it. */
export class ConceptNames {
  readonly #concepts: ReadonlyMap<string, Concept>;
  /** By kind, the ids of the concepts that have a name. */
  readonly #lists: Map<string, Set<string>>[] = [];

  /** @param concepts by id; whoever changes them says so to `add` and `remove`. */
  constructor(concepts: ReadonlyMap<string, Concept>) {
    this.#concepts = concepts;
  }

  /** Returns the concept called `name`, or why there is none. */
  find(name: string): FoundConcept {
    const folded = foldName(name);
    for (const kind of KINDS.keys()) {
      const ids = this.#list(kind).get(kind < firstFolded ? name : folded);
      if (ids === undefined || ids.size === 0) continue;
      const [id = ''] = ids;
      const concept = this.#concepts.get(id);
      if (ids.size === 1 && concept !== undefined) return { concept };
      return { reason: ambiguous(name, [...ids].sort(compareCodeUnits)) };
    }
    return { reason: `no concept is called ${JSON.stringify(name)}` };
  }

  add(concept: Concept): void {
    this.#lists.forEach((list, kind) => {
      for (const name of namesOf(kind, concept)) {
        const ids = list.get(name);
        if (ids === undefined) list.set(name, new Set([concept.id]));
        else ids.add(concept.id);
      }
    });
  }

  remove(concept: Concept): void {
    this.#lists.forEach((list, kind) => {
      for (const name of namesOf(kind, concept)) list.get(name)?.delete(concept.id);
    });
  }

  #list(kind: number): ReadonlyMap<string, ReadonlySet<string>> {
    const listed = this.#lists[kind];
    if (listed !== undefined) return listed;
    const list = new Map<string, Set<string>>();
    for (const concept of this.#concepts.values()) {
      for (const name of namesOf(kind, concept)) {
        const ids = list.get(name);
        if (ids === undefined) list.set(name, new Set([concept.id]));
        else ids.add(concept.id);
      }
    }
    this.#lists[kind] = list;
    return list;
  }
}

function namesOf(kind: number, concept: Concept): string[] {
  return KINDS[kind]?.(concept) ?? [];
}

function ambiguous(name: string, ids: readonly string[]): string {
  const listed = ids.slice(0, mostListed).map((id) => JSON.stringify(id));
  const more = ids.length > mostListed ? ', …' : '';
  return `${JSON.stringify(name)} names ${ids.length} concepts: ${listed.join(', ')}${more}; write one of these`;
}
