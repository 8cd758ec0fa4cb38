/** The evidence of concepts, turned round: by paper instead of by concept. */
import type { ConceptExtraction, DatasetTexts, Paper, PaperConcept } from '../types.ts';
import { wireVersion } from './wire.ts';

/** Returns the texts of the papers; the first `drawnCount` concepts are those on the map. */
export function gatherTexts(
  papers: readonly Paper[],
  extraction: ConceptExtraction,
  drawnCount: number,
  inputHash: string,
): DatasetTexts {
  const concepts = listPaperConcepts(extraction, papers.length);
  return {
    format: 'throughline-texts',
    version: wireVersion,
    inputHash,
    undrawn: extraction.concepts
      .slice(drawnCount)
      .map(({ id, label, variants }) => ({ id, label, variants })),
    papers: papers.map(({ abstract }, number) => ({
      ...(abstract === undefined ? {} : { abstract }),
      sentences: extraction.sentences[number] ?? { title: [], abstract: [] },
      concepts: concepts[number] ?? [],
    })),
  };
}

/** Each paper's concepts, best first, ties by concept number. */
function listPaperConcepts(extraction: ConceptExtraction, paperCount: number): PaperConcept[][] {
  const lists: PaperConcept[][] = Array.from({ length: paperCount }, () => []);
  extraction.concepts.forEach((concept, number) => {
    for (const { paper, weight, form, mentions } of concept.papers) {
      lists[paper]?.push({
        concept: number,
        weight,
        form,
        mentions: mentions.map(({ paper: _, ...mention }) => mention),
      });
    }
  });
  for (const list of lists) list.sort((a, b) => b.weight - a.weight || a.concept - b.concept);
  return lists;
}
