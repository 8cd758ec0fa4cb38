/** Extractions of small texts, by what a reader would ask of them. */
import { extractConcepts } from '../../../src/core/concepts/extract-concepts.ts';
import type { Concept, ConceptExtraction, Paper } from '../../../src/core/types.ts';
import { calm } from '../concepts-of.ts';

/** Returns the extraction of papers that have these abstracts and no title of their own. */
export function extractionOf(...abstracts: string[]): Promise<ConceptExtraction> {
  const papers = abstracts.map(
    (abstract, number): Paper => ({
      id: `paper-${number}`,
      title: abstract,
      titleSource: 'abstract',
      abstract,
    }),
  );
  return extractConcepts(papers, calm);
}

/** Returns the normal forms of all concepts in the abstracts, sorted. */
export async function formsOf(...abstracts: string[]): Promise<string[]> {
  const { concepts } = await extractionOf(...abstracts);
  return concepts.map(normalFormOf).sort();
}

/** Returns a concept by its normal form. */
export function conceptIn({ concepts }: ConceptExtraction, form: string): Concept | undefined {
  return concepts.find((concept) => normalFormOf(concept) === form);
}

function normalFormOf({ id }: Concept): string {
  return id.slice('concept:'.length);
}
