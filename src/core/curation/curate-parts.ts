/** What a dataset was assembled from, with its concepts edited. */
import { takeApart } from '../dataset/take-apart.ts';
import type {
  Concept,
  CurationEdit,
  CurationOutcome,
  Paper,
  PaperSentences,
  PublishedDataset,
} from '../types.ts';
import { applyCuration } from './apply-curation.ts';
import { numberConcepts } from './drawn-concepts.ts';

export interface CuratedParts {
  papers: Paper[];
  /** By paper number. */
  sentences: PaperSentences[];
  /** By concept number: drawn ones, then the rest. */
  concepts: Concept[];
  drawnCount: number;
  /** Ids of concepts that are drawn however few papers mention them. */
  kept: ReadonlySet<string>;
  /** Of the edits that the dataset was built with, then of the new ones. */
  curation: CurationOutcome[];
}

/** Returns the papers and edited concepts of a dataset; what its own edits keep stays kept. */
export function curateParts(
  dataset: PublishedDataset,
  edits: readonly CurationEdit[],
): CuratedParts {
  const { structure } = dataset;
  const { minPapers } = structure.options;
  const { papers, sentences, concepts } = takeApart(dataset);
  const keptBefore = structure.concepts.filter((concept) => concept.kept === true);
  const kept = keptBefore.map(({ id }) => id);
  const curated = applyCuration(concepts, papers, edits, { kept });
  return {
    papers,
    sentences,
    ...numberConcepts(curated.concepts, minPapers, curated.kept),
    kept: curated.kept,
    curation: [...(structure.curation ?? []), ...curated.outcomes],
  };
}
