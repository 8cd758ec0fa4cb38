/** The evidence of concepts, turned round: by paper instead of by concept. */
import type {
  Concept,
  DatasetTexts,
  Paper,
  PaperConcept,
  PaperSentences,
  UndrawnConcept,
} from '../types.ts';
import { wireVersion } from './wire.ts';

export interface Evidence {
  /** Sorted by id. */
  papers: readonly Paper[];
  /** `hashPapers` of the papers. */
  inputHash: string;
  /** By paper number. */
  sentences: readonly PaperSentences[];
  /** By concept number: drawn ones, then the rest. */
  concepts: readonly Concept[];
}

/** Returns the texts of the papers; the first `drawnCount` concepts are those on the map. */
export function gatherTexts(
  { papers, inputHash, sentences, concepts }: Evidence,
  drawnCount: number,
): DatasetTexts {
  const paperConcepts = listPaperConcepts(concepts, papers.length);
  return {
    format: 'throughline-texts',
    version: wireVersion,
    inputHash,
    undrawn: concepts.slice(drawnCount).map(undrawnConcept),
    papers: papers.map(({ abstract }, number) => ({
      ...(abstract === undefined ? {} : { abstract }),
      sentences: sentences[number] ?? { title: [], abstract: [] },
      concepts: paperConcepts[number] ?? [],
    })),
  };
}

function undrawnConcept({ papers: _, ...concept }: Concept): UndrawnConcept {
  return concept;
}

/** Each paper's concepts, best first, ties by concept number. */
function listPaperConcepts(concepts: readonly Concept[], paperCount: number): PaperConcept[][] {
  const lists: PaperConcept[][] = Array.from({ length: paperCount }, () => []);
  concepts.forEach((concept, number) => {
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
