/** A dataset, taken back to what it was assembled from: papers and concepts with their evidence. */
import type {
  Concept,
  ConceptPaper,
  MapPaper,
  Paper,
  PaperSentences,
  PublishedDataset,
} from '../types.ts';

export interface DatasetParts {
  /** By paper number. */
  papers: Paper[];
  /** By paper number. */
  sentences: PaperSentences[];
  /** Drawn ones, then the rest, each part by number. */
  concepts: Concept[];
}

/**
 * Returns the papers and concepts from which the dataset was assembled. A concept that no text names is
 * left out: there is no evidence of it. Linear in its mentions.
 */
export function takeApart({ structure, texts }: PublishedDataset): DatasetParts {
  const shares: ConceptPaper[][] = Array.from(
    { length: structure.concepts.length + texts.undrawn.length },
    () => [],
  );
  texts.papers.forEach(({ concepts }, paper) => {
    for (const { concept, weight, form, mentions } of concepts) {
      shares[concept]?.push({
        paper,
        weight,
        form,
        mentions: mentions.map((mention) => ({ paper, ...mention })),
      });
    }
  });
  return {
    papers: structure.papers.map((paper, number) =>
      unmapped(paper, texts.papers[number]?.abstract),
    ),
    sentences: texts.papers.map(({ sentences }) => sentences),
    concepts: [...structure.concepts, ...texts.undrawn]
      .map((concept, number) => ({
        id: concept.id,
        label: concept.label,
        variants: concept.variants,
        papers: shares[number] ?? [],
        ...(concept.broader !== undefined && { broader: concept.broader }),
        ...(concept.sense !== undefined && { sense: concept.sense }),
      }))
      .filter(({ papers }) => papers.length > 0),
  };
}

function unmapped(mapped: MapPaper, abstract: string | undefined): Paper {
  const {
    community: _community,
    parts: _parts,
    confidence: _confidence,
    between: _between,
    participation: _participation,
    betweenness: _betweenness,
    x: _x,
    y: _y,
    ...paper
  } = mapped;
  return abstract === undefined ? paper : { ...paper, abstract };
}
