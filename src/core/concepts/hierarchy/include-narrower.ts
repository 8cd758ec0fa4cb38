/** The papers of narrower concepts, counted in the broader ones: "LLM" is a mention of "language model". */
import { includePapers } from '../../shared/concept-papers.ts';
import type { Concept, ConceptPaper } from '../../types.ts';
import { narrowerFirst, narrowerOf } from './narrower-first.ts';

/**
 * Returns the concepts, each with the papers and mentions of all that are narrower, once. The order is
 * kept. Takes time linear in the relations, whatever their depth; a cycle is followed once round.
 */
export function includeNarrower(concepts: readonly Concept[]): Concept[] {
  const narrower = narrowerOf(concepts);
  const done = new Map<string, ConceptPaper[]>();
  for (const concept of narrowerFirst(concepts)) {
    const others = narrower.get(concept.id) ?? [];
    const papers = others.map((other) => done.get(other.id) ?? other.papers);
    done.set(
      concept.id,
      papers.length === 0 ? concept.papers : includePapers(concept.papers, papers),
    );
  }
  return concepts.map((concept) => ({
    ...concept,
    papers: done.get(concept.id) ?? concept.papers,
  }));
}
