/**
 * The concepts under edit: by id, with their names and the relations between them kept up to date.
 * What stands in it is replaced, never changed, so that the concepts that were given stay as they are.
 */
import { compareCodeUnits } from '../shared/compare.ts';
import { includePapers } from '../shared/concept-papers.ts';
import type { Concept, ConceptPaper } from '../types.ts';
import { ConceptNames, type FoundConcept } from './concept-names.ts';

export class ConceptSet {
  readonly #concepts: Map<string, Concept>;
  readonly #names: ConceptNames;
  /** Ids of the narrower concepts of each that has some. */
  readonly #narrower = new Map<string, Set<string>>();
  /** How many concepts are senses of each word. */
  readonly #senses = new Map<string, number>();

  constructor(concepts: readonly Concept[]) {
    this.#concepts = new Map(concepts.map((concept) => [concept.id, concept]));
    this.#names = new ConceptNames(this.#concepts);
    for (const concept of concepts) this.#relate(concept);
  }

  /** Returns the concept called `name`, or why there is none. */
  find(name: string): FoundConcept {
    return this.#names.find(name);
  }

  /** Returns whether a concept has this very label. */
  isLabel(name: string): boolean {
    return this.#names.isLabel(name);
  }

  /** Returns whether a concept other than `one` is a sense of `word`, or is called so. */
  hasOtherMeaning(word: string, one: Concept): boolean {
    const own = one.sense?.word === word ? 1 : 0;
    return (this.#senses.get(word) ?? 0) > own || (one.label !== word && this.isLabel(word));
  }

  /** Adds a concept, or puts it in the place of the one with its id. */
  put(concept: Concept): void {
    this.remove(concept.id);
    this.#concepts.set(concept.id, concept);
    this.#names.add(concept);
    this.#relate(concept);
  }

  /** Takes a concept out. Relations of others to it stay for the caller to mend. */
  remove(id: string): void {
    const concept = this.#concepts.get(id);
    if (concept === undefined) return;
    this.#concepts.delete(id);
    this.#names.remove(concept);
    for (const broader of concept.broader ?? []) this.#narrower.get(broader)?.delete(id);
    this.#countSense(concept, -1);
  }

  get(id: string): Concept | undefined {
    return this.#concepts.get(id);
  }

  /** Returns the concepts whose next broader ones include `id`, by id. */
  narrowerOf(id: string): Concept[] {
    return [...(this.#narrower.get(id) ?? [])]
      .sort(compareCodeUnits)
      .flatMap((narrower) => this.#concepts.get(narrower) ?? []);
  }

  /** Returns the ids of all broader concepts of the concept `id`, itself left out unless in a cycle. */
  ancestorsOf(id: string): Set<string> {
    const found = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const broader of this.#concepts.get(next)?.broader ?? []) {
        if (!found.has(broader)) open.push(broader);
        found.add(broader);
      }
    }
    return found;
  }

  /** Returns the ids of which none is broader than another of them: the next broader concepts. */
  nearest(ids: readonly string[]): string[] {
    const implied = ids.map((id) => this.ancestorsOf(id));
    return ids.filter((id) => !implied.some((ancestors) => ancestors.has(id)));
  }

  /** Leaves each concept below `id` with its next broader ones alone. There is no circle. */
  reduceBelow(id: string): void {
    const below = new Set(this.#narrower.get(id));
    for (const next of below) {
      for (const lower of this.#narrower.get(next) ?? []) below.add(lower);
    }
    for (const lower of below) {
      const concept = this.#concepts.get(lower);
      const { length } = concept?.broader ?? [];
      if (concept === undefined || length < 2) continue;
      const broader = this.nearest(concept.broader ?? []);
      if (broader.length < length) this.put(withBroader(concept, broader));
    }
  }

  /** Counts the papers of the concept `id` in all its broader concepts, one level after the other. */
  countInBroader(id: string): void {
    const open = new Set([id]);
    for (const next of open) {
      open.delete(next);
      const { papers = [], broader = [] } = this.#concepts.get(next) ?? {};
      for (const above of broader) if (this.includePapers(above, [papers])) open.add(above);
    }
  }

  /** Counts the papers of narrower concepts in the concept `id`. Returns whether that changed it. */
  includePapers(id: string, narrower: readonly (readonly ConceptPaper[])[]): boolean {
    const concept = this.#concepts.get(id);
    if (concept === undefined) return false;
    const papers = includePapers(concept.papers, narrower);
    const before = new Set(concept.papers);
    if (papers.every((paper) => before.has(paper))) return false;
    this.put({ ...concept, papers });
    return true;
  }

  /** Returns every concept by document frequency (descending), then id. */
  list(): Concept[] {
    return [...this.#concepts.values()].sort(
      (a, b) => b.papers.length - a.papers.length || compareCodeUnits(a.id, b.id),
    );
  }

  #countSense({ sense }: Concept, change: number): void {
    if (sense !== undefined) {
      this.#senses.set(sense.word, (this.#senses.get(sense.word) ?? 0) + change);
    }
  }

  #relate(concept: Concept): void {
    this.#countSense(concept, 1);
    for (const broader of concept.broader ?? []) {
      const narrower = this.#narrower.get(broader);
      if (narrower === undefined) this.#narrower.set(broader, new Set([concept.id]));
      else narrower.add(concept.id);
    }
  }
}

/** Returns `concept` with the given next broader ones, each once, by code unit; none leaves no entry. */
export function withBroader(concept: Concept, broader: Iterable<string>): Concept {
  const { broader: _, ...rest } = concept;
  const ids = [...new Set(broader)].sort(compareCodeUnits);
  return ids.length === 0 ? rest : { ...rest, broader: ids };
}
