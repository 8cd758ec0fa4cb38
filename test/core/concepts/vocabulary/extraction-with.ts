/** Extractions of small texts with a vocabulary, by what a reader would ask of them. */
import { extractConcepts } from '../../../../src/core/concepts/extract-concepts.ts';
import { nameKey } from '../../../../src/core/concepts/vocabulary/name-key.ts';
import type { ConceptExtraction, Paper } from '../../../../src/core/types.ts';
import { readVocabulary } from '../../../../src/core/vocabulary/read-vocabulary.ts';
import { calm } from '../../concepts-of.ts';

/** Returns the extraction of papers that have these abstracts, with the terms of a plain text. */
export async function extractionWith(
  terms: readonly string[],
  ...abstracts: string[]
): Promise<ConceptExtraction> {
  const { vocabulary } = await readVocabulary(terms.join('\n'), nameKey);
  return extractConcepts(papersOf(abstracts), calm, {
    vocabulary,
    keyphrases: { ranking: 'detailed' },
  });
}

function papersOf(abstracts: readonly string[]): Paper[] {
  return abstracts.map((abstract, number) => ({
    id: `paper-${number}`,
    title: abstract,
    titleSource: 'abstract',
    abstract,
  }));
}

/**
 * Returns what is mentioned of the concept called `label`: by paper, the forms in reading order; nothing
 * where there is no such concept.
 */
export async function mentionsOf(
  label: string,
  terms: readonly string[],
  ...abstracts: string[]
): Promise<string[][] | undefined> {
  const { concepts } = await extractionWith(terms, ...abstracts);
  const concept = concepts.find((candidate) => candidate.label === label);
  if (concept === undefined) return undefined;
  const forms: string[][] = abstracts.map(() => []);
  for (const { paper, mentions } of concept.papers) {
    for (const { start, end } of mentions) {
      forms[paper]?.push((abstracts[paper] ?? '').slice(start, end));
    }
  }
  return forms;
}
