/** The results of all stages, put together into what is published. */
import type {
  BuildOptions,
  Community,
  ConceptExtraction,
  CooccurrenceLink,
  DatasetStructure,
  Layout,
  MapConcept,
  MapPaper,
  MentionLink,
  Paper,
  Partition,
  PublishedDataset,
  SimilarityLink,
} from '../types.ts';
import { hashPapers } from './input-hash.ts';
import { gatherTexts } from './paper-texts.ts';
import { wireVersion } from './wire.ts';

export interface StageResults {
  name: string;
  options: BuildOptions;
  /** Sorted by id. */
  papers: readonly Paper[];
  extraction: ConceptExtraction;
  mentions: MentionLink[];
  cooccurrences: CooccurrenceLink[];
  similarities: SimilarityLink[];
  partition: Partition;
  communities: Community[];
  layout: Layout;
}

/** Returns the dataset. Concepts are drawn as far as the partition places them. */
export function assembleDataset(results: StageResults): PublishedDataset {
  const inputHash = hashPapers(results.papers);
  return {
    structure: gatherStructure(results, inputHash),
    texts: gatherTexts(
      results.papers,
      results.extraction,
      results.partition.concepts.length,
      inputHash,
    ),
  };
}

function gatherStructure(results: StageResults, inputHash: string): DatasetStructure {
  const { papers, partition, extraction, mentions, cooccurrences, similarities } = results;
  return {
    format: 'throughline',
    version: wireVersion,
    name: results.name,
    inputHash,
    options: results.options,
    counts: {
      papers: papers.length,
      withAbstract: papers.filter((paper) => paper.abstract !== undefined).length,
      concepts: partition.concepts.length,
      allConcepts: extraction.concepts.length,
      mentionLinks: mentions.length,
      cooccurrenceLinks: cooccurrences.length,
      similarityLinks: similarities.length,
      communities: partition.count,
    },
    modularity: partition.modularity,
    papers: mapPapers(results),
    concepts: mapConcepts(results),
    communities: results.communities,
    mentions,
    cooccurrences,
    similarities,
  };
}

function mapPapers({ papers, partition, layout }: StageResults): MapPaper[] {
  return papers.map(({ abstract: _, ...paper }, number) => ({
    ...paper,
    community: partition.papers[number] ?? 0,
    ...(layout.papers[number] ?? { x: 0, y: 0 }),
  }));
}

function mapConcepts({ extraction, partition, layout }: StageResults): MapConcept[] {
  return extraction.concepts.slice(0, partition.concepts.length).map((concept, number) => ({
    id: concept.id,
    label: concept.label,
    variants: concept.variants,
    papers: concept.papers.length,
    community: partition.concepts[number] ?? 0,
    ...(layout.concepts[number] ?? { x: 0, y: 0 }),
  }));
}
