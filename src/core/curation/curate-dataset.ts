/**
 * The user's edits, applied at once to a dataset that is loaded. Concepts, links and counts are what a
 * build would make of the same edits; communities and places are carried over, and `refreshDataset`
 * finds them anew on request.
 */
import { assignConcepts } from '../communities/assign-concepts.ts';
import { labelCommunities } from '../communities/label-communities.ts';
import { assembleDataset } from '../dataset/assemble-dataset.ts';
import { takeApart } from '../dataset/take-apart.ts';
import { projectConcepts } from '../graph/project-concepts.ts';
import { linkSimilarPapers } from '../graph/project-papers.ts';
import type {
  Community,
  Concept,
  CurationEdit,
  CurationOutcome,
  DatasetStructure,
  MentionLink,
  Paper,
  PaperSentences,
  Partition,
  PublishedDataset,
} from '../types.ts';
import { applyCuration } from './apply-curation.ts';
import { numberConcepts } from './drawn-concepts.ts';
import { placeConcepts } from './place-concepts.ts';

export interface CuratedParts {
  papers: Paper[];
  /** By paper number. */
  sentences: PaperSentences[];
  /** By concept number: drawn ones, then the rest. */
  concepts: Concept[];
  drawnCount: number;
  /** Of the edits that the dataset was built with, then of the new ones. */
  curation: CurationOutcome[];
}

/**
 * Returns the dataset with its concepts edited. The edits are all that were made since it was loaded,
 * and it is given as it was loaded: one edit fewer undoes the last. A concept that stays keeps its
 * place and community, a merged one the target's; one that is newly drawn stands near its papers. A
 * community keeps its name as long as the concepts that lead it keep theirs.
 */
export function curateDataset(
  dataset: PublishedDataset,
  edits: readonly CurationEdit[],
): PublishedDataset {
  const { structure } = dataset;
  const { papers, sentences, concepts, drawnCount, curation } = curateParts(dataset, edits);
  const drawn = concepts.slice(0, drawnCount);
  const mentions = listMentions(drawn);
  const partition = carryPartition(structure, drawn);
  const known = new Map(structure.concepts.map((concept) => [concept.id, concept]));
  return assembleDataset({
    name: structure.name,
    options: structure.options,
    papers,
    inputHash: structure.inputHash,
    sentences,
    concepts,
    mentions,
    cooccurrences: projectConcepts(drawn, papers.length),
    similarities: linkSimilarPapers(mentions, papers.length, drawnCount),
    partition,
    communities: carryCommunities(
      structure,
      drawn,
      labelCommunities(papers, concepts, drawnCount, partition),
      partition,
    ),
    layout: {
      papers: structure.papers.map(({ x, y }) => ({ x, y })),
      concepts: placeConcepts(drawn, known, structure.papers),
    },
    curation,
  });
}

/** Returns the papers and edited concepts of a dataset; what its own edits kept drawn stays drawn. */
export function curateParts(
  dataset: PublishedDataset,
  edits: readonly CurationEdit[],
): CuratedParts {
  const { structure } = dataset;
  const { minPapers } = structure.options;
  const { papers, sentences, concepts } = takeApart(dataset);
  const curated = applyCuration(concepts, papers, edits);
  const keptBefore = structure.concepts.filter((concept) => concept.papers < minPapers);
  const kept = new Set([...curated.kept, ...keptBefore.map(({ id }) => id)]);
  return {
    papers,
    sentences,
    ...numberConcepts(curated.concepts, minPapers, kept),
    curation: [...(structure.curation ?? []), ...curated.outcomes],
  };
}

/** Ordered by paper, then concept. */
function listMentions(drawn: readonly Concept[]): MentionLink[] {
  return drawn
    .flatMap(({ papers }, concept) =>
      papers.map(({ paper, weight }) => ({ paper, concept, weight })),
    )
    .sort((a, b) => a.paper - b.paper || a.concept - b.concept);
}

function carryPartition(structure: DatasetStructure, drawn: readonly Concept[]): Partition {
  const papers = structure.papers.map(({ community }) => community);
  const known = new Map(structure.concepts.map(({ id, community }) => [id, community]));
  const assigned = assignConcepts(drawn, papers);
  return {
    papers,
    concepts: drawn.map(({ id }, number) => known.get(id) ?? assigned[number] ?? 0),
    count: structure.communities.length,
    modularity: structure.modularity,
  };
}

/** @param fresh the communities as they would be named now. */
function carryCommunities(
  structure: DatasetStructure,
  drawn: readonly Concept[],
  fresh: readonly Community[],
  partition: Partition,
): Community[] {
  const numbers = new Map(
    drawn.map(({ id, label }, number) => [JSON.stringify([id, label]), number]),
  );
  const sizes = new Array<number>(partition.count).fill(0);
  for (const community of partition.concepts) sizes[community] = (sizes[community] ?? 0) + 1;
  return structure.communities.map((community) => {
    const { number } = community;
    const leading = community.leading.flatMap((concept) => {
      const { id = '', label = '' } = structure.concepts[concept] ?? {};
      return numbers.get(JSON.stringify([id, label])) ?? [];
    });
    const isLed = leading.length > 0 && leading.length === community.leading.length;
    const named = isLed ? { ...community, leading } : (fresh[number] ?? community);
    return {
      ...named,
      leading: named.leading.filter((concept) => partition.concepts[concept] === number),
      concepts: sizes[number] ?? 0,
    };
  });
}
