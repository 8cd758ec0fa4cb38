/** The papers of narrower concepts, counted in the broader ones: "LLM" is a mention of "language model". */
import { includePapers } from '../../shared/concept-papers.ts';
import type { Concept } from '../../types.ts';

/**
 * Returns the concepts, each with the papers and mentions of all that are narrower, once. The order is
 * kept. Takes time linear in the relations; a cycle is followed once round.
 */
export function includeNarrower(concepts: readonly Concept[]): Concept[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const narrower = new Map<string, string[]>();
  for (const { id, broader = [] } of concepts) {
    for (const other of broader) {
      const known = narrower.get(other);
      if (known === undefined) narrower.set(other, [id]);
      else known.push(id);
    }
  }
  const done = new Map<string, Concept>();
  const complete = (id: string): Concept | undefined => {
    const known = done.get(id);
    const concept = byId.get(id);
    if (known !== undefined || concept === undefined) return known;
    done.set(id, concept);
    const others = (narrower.get(id) ?? []).map((other) => complete(other)?.papers ?? []);
    if (others.length === 0) return concept;
    const completed = { ...concept, papers: includePapers(concept.papers, others) };
    done.set(id, completed);
    return completed;
  };
  return concepts.map((concept) => complete(concept.id) ?? concept);
}
