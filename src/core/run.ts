/**
 * The stages of a build, in order. Its two drivers are the build script and the browser's worker. What
 * follows extraction also runs by itself, when the page asks to map edited concepts anew.
 */
import { linkPapers } from './communities/detect-communities.ts';
import { findCommunities } from './communities/find-communities.ts';
import { labelCommunities } from './communities/label-communities.ts';
import { applyCuration, namesToKeep } from './curation/apply-curation.ts';
import { type CuratedParts, curateParts } from './curation/curate-parts.ts';
import { numberConcepts } from './curation/drawn-concepts.ts';
import { assembleDataset } from './dataset/assemble-dataset.ts';
import { hashPapers } from './dataset/input-hash.ts';
import { measureBetweenness, pivotsFor } from './graph/betweenness.ts';
import { buildPaperConceptGraph, listMentions } from './graph/paper-concept-graph.ts';
import { measureParticipation } from './graph/participation.ts';
import { projectConcepts } from './graph/project-concepts.ts';
import { projectPapers } from './graph/project-papers.ts';
import { layOutMap } from './layout/lay-out-map.ts';
import { type BuildChoices, resolveOptions } from './options.ts';
import { compareCodeUnits } from './shared/compare.ts';
import { BadCorpusError } from './shared/errors.ts';
import { beginStage } from './shared/stage-steps.ts';
import type {
  BuildOptions,
  CurationEdit,
  MentionLink,
  NodeMeasure,
  Paper,
  Partition,
  PublishedDataset,
  RunControl,
} from './types.ts';

/**
 * Returns the dataset of a corpus, equal for equal papers and choices, in whatever order the papers
 * come.
 * @throws BadCorpusError when there is no paper.
 * @throws BadOptionError when a choice is outside its range.
 */
export async function runPipeline(
  corpus: readonly Paper[],
  choices: BuildChoices & { name: string },
  control: RunControl,
): Promise<PublishedDataset> {
  const options = resolveOptions(choices, corpus.length);
  const papers = sortCorpus(corpus);
  const { name, vocabulary, curation = [] } = choices;
  const wishes = { vocabulary, keep: namesToKeep(curation) };
  // Loaded on demand: a refresh needs no tagger, which is most of the worker.
  const { extractConcepts } = await import('./concepts/extract-concepts.ts');
  const extraction = await extractConcepts(papers, control, wishes);
  const { concepts, outcomes, kept } = applyCuration(extraction.concepts, papers, curation);
  const numbered = numberConcepts(concepts, options.minPapers, kept);
  const { sentences } = extraction;
  const parts = { papers, sentences, ...numbered, kept, curation: outcomes };
  return mapParts(parts, { name, options }, control);
}

/**
 * Returns the dataset with its concepts edited, and with communities and places found anew for them:
 * what a build of the same papers with these edits gives, but for two things that a dataset does not
 * hold. Filler that an edit keeps is found by a build alone; and a concept that is drawn while one
 * broader than it is not is taken for one without it.
 */
export function refreshDataset(
  dataset: PublishedDataset,
  edits: readonly CurationEdit[],
  control: RunControl,
): Promise<PublishedDataset> {
  return mapParts(curateParts(dataset, edits), dataset.structure, control);
}

/** The stages that follow extraction. */
async function mapParts(
  { papers, sentences, concepts, drawnCount, kept, curation }: CuratedParts,
  { name, options }: { name: string; options: BuildOptions },
  control: RunControl,
): Promise<PublishedDataset> {
  const drawn = concepts.slice(0, drawnCount);
  const graph = buildPaperConceptGraph(papers.length, drawn);
  const mentions = listMentions(graph);
  const cooccurrences = projectConcepts(drawn, papers.length);
  const similarities = await projectPapers(graph, papers.length, control);
  const links = await linkPapers(papers, concepts, control);
  const found = await findCommunities(papers.length, links, drawn, options, control);
  const { partition, memberships, division } = found;
  const communities = labelCommunities(papers, concepts, drawnCount, {
    ...found,
    solidity: memberships.solidity,
  });
  const participation = measureParticipation(mentions, partition);
  const betweenness = await findBetweenness(mentions, partition, options.seed, control);
  const mapped = { concepts: drawn, mentions, similarities, partition };
  const layout = await layOutMap(mapped, options.seed, control);
  const steps = beginStage('dataset', 1, control);
  const dataset = assembleDataset({
    name,
    options,
    papers,
    inputHash: hashPapers(papers),
    sentences,
    concepts,
    kept,
    mentions,
    cooccurrences,
    similarities,
    partition,
    memberships,
    division,
    communities,
    participation,
    betweenness,
    layout,
    curation,
  });
  await steps.advance();
  return dataset;
}

function findBetweenness(
  mentions: readonly MentionLink[],
  { papers, concepts }: Partition,
  seed: number,
  control: RunControl,
): Promise<NodeMeasure> {
  const graph = { mentions, paperCount: papers.length, conceptCount: concepts.length };
  const pivots = pivotsFor(graph);
  return measureBetweenness(graph, pivots, seed, beginStage('bridges', pivots, control));
}

function sortCorpus(corpus: readonly Paper[]): Paper[] {
  if (corpus.length > 0) return corpus.toSorted((a, b) => compareCodeUnits(a.id, b.id));
  throw new BadCorpusError(
    'run/runPipeline: at least one paper is needed, received none; check the files that were read.',
  );
}
