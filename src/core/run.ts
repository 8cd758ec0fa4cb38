/**
 * The stages of a build, in order. Its two drivers are the build script and the browser's worker. What
 * follows extraction also runs by itself, when the page asks to map edited concepts anew.
 */
import { assignSlots, centersOf, type NamedCommunity } from './communities/assign-slots.ts';
import { continueCommunities } from './communities/continue-communities.ts';
import { linkPapers } from './communities/detect-communities.ts';
import { findCommunities, sketchCommunities } from './communities/find-communities.ts';
import { labelCommunities } from './communities/label-communities.ts';
import { applyCuration, namesToKeep } from './curation/apply-curation.ts';
import { type CuratedParts, curateParts } from './curation/curate-parts.ts';
import { numberConcepts } from './curation/drawn-concepts.ts';
import { assembleStructure } from './dataset/assemble-dataset.ts';
import { hashPapers } from './dataset/input-hash.ts';
import { gatherTexts } from './dataset/paper-texts.ts';
import { type MentionGraph, measureBetweenness, pivotsFor } from './graph/betweenness.ts';
import type { WeightedLink } from './graph/links.ts';
import { buildPaperConceptGraph, listMentions } from './graph/paper-concept-graph.ts';
import { measureParticipation } from './graph/participation.ts';
import { type Projections, projectGraph, projectionSteps } from './graph/project-graph.ts';
import { describeChange } from './layout/describe-change.ts';
import { layOutMap, type PreviousMap } from './layout/lay-out-map.ts';
import { type BuildChoices, checkResolution, resolveOptions } from './options.ts';
import { compareCodeUnits } from './shared/compare.ts';
import { BadCorpusError } from './shared/errors.ts';
import { doInSteps } from './shared/in-steps.ts';
import { programVersion } from './shared/program-version.ts';
import { beginStage } from './shared/stage-steps.ts';
import type {
  BuildOptions,
  Community,
  CurationEdit,
  DatasetStructure,
  DatasetTexts,
  Layout,
  MentionLink,
  NodeMeasure,
  Paper,
  Partition,
  PublishedDataset,
  RunControl,
  SoftwareVersions,
} from './types.ts';

/**
 * Returns the dataset of a corpus, equal for equal papers and choices, in whatever order the papers
 * come.
 * @param control watches and stops the work; without it, it runs to its end.
 * @throws BadCorpusError when there is no paper.
 * @throws BadOptionError when a choice is outside its range.
 */
export async function runPipeline(
  corpus: readonly Paper[],
  choices: BuildChoices & { name: string },
  control: RunControl = unwatched,
): Promise<PublishedDataset> {
  const options = resolveOptions(choices, corpus.length);
  const papers = sortCorpus(corpus);
  const { name, vocabulary, curation = [] } = choices;
  const wishes = { vocabulary, keep: namesToKeep(curation) };
  // Loaded on demand: a refresh needs no tagger, which is most of the worker.
  const { extractConcepts, taggerVersion } = await import('./concepts/extract-concepts.ts');
  const extraction = await extractConcepts(papers, control, wishes);
  const { concepts, outcomes, kept } = applyCuration(extraction.concepts, papers, curation);
  const numbered = numberConcepts(concepts, options.minPapers, kept);
  const { sentences } = extraction;
  const parts = { papers, sentences, ...numbered, kept, curation: outcomes };
  const { previous } = choices;
  const software = { throughline: programVersion, compromise: taggerVersion };
  const linked = await linkParts(parts, { name, software, options, previous }, control);
  return { structure: await mapLinked(linked, control), texts: linked.texts };
}

/** Nobody is told, and nobody stops it. */
const unwatched: RunControl = { progress() {}, async checkpoint() {} };

/** Choices of a map that is found anew. */
export interface RefreshChoices {
  /** Of community detection; default: that of the dataset. */
  resolution?: number;
}

/**
 * Returns the dataset with its concepts edited, and with communities and places found anew for them
 * and for the resolution, near the places that they had: what a build of the same papers with these
 * edits gives when the dataset is its previous map, but for two things that a dataset does not hold.
 * Filler that an edit keeps is found by a build alone; and a concept that is drawn while one broader
 * than it is not is taken for one without it.
 * @throws BadOptionError when a choice is outside its range.
 */
export async function refreshDataset(
  dataset: PublishedDataset,
  edits: readonly CurationEdit[],
  control: RunControl = unwatched,
  choices: RefreshChoices = {},
): Promise<PublishedDataset> {
  const linked = await linkDataset(dataset, edits, control);
  return { structure: await mapLinked(linked, control, choices), texts: linked.texts };
}

/** What does not depend on the resolution: papers and concepts with every link between them. */
export interface LinkedParts extends CuratedParts {
  name: string;
  software: SoftwareVersions | undefined;
  options: BuildOptions;
  inputHash: string;
  mentions: MentionLink[];
  projections: Projections;
  betweenness: NodeMeasure;
  /** The graph of the papers that is partitioned. */
  paperLinks: WeightedLink[];
  /** The map near which this one is laid out. */
  previous?: DatasetStructure | undefined;
  texts: DatasetTexts;
}

/**
 * Returns a dataset with its concepts edited, as far as the stage of communities; maps of it stay near
 * it.
 */
export function linkDataset(
  dataset: PublishedDataset,
  edits: readonly CurationEdit[],
  control: RunControl,
): Promise<LinkedParts> {
  const { structure } = dataset;
  const options = { ...structure.options, previous: structure.inputHash };
  const software = structure.software && { ...structure.software, throughline: programVersion };
  const settings = { name: structure.name, software, options, previous: structure };
  return linkParts(curateParts(dataset, edits), settings, control);
}

type LinkSettings = Pick<LinkedParts, 'name' | 'software' | 'options' | 'previous'>;

/** The stages that follow extraction, as far as communities. */
async function linkParts(
  parts: CuratedParts,
  { name, software, options, previous }: LinkSettings,
  control: RunControl,
): Promise<LinkedParts> {
  const { papers, concepts, drawnCount } = parts;
  const drawn = concepts.slice(0, drawnCount);
  const graph = buildPaperConceptGraph(papers.length, drawn);
  const inputHash = hashPapers(papers);
  const mentions = listMentions(graph);
  const paths = { mentions, paperCount: papers.length, conceptCount: drawnCount };
  const linking = beginStage('graph', projectionSteps(drawnCount, papers.length), control);
  const projecting = projectGraph(drawn, mentions, papers.length, options.association);
  return {
    ...parts,
    name,
    software,
    options,
    previous,
    inputHash,
    mentions,
    projections: await doInSteps(projecting, linking),
    betweenness: await findBetweenness(paths, options.seed, control),
    paperLinks: await linkPapers(papers, concepts, control),
    texts: gatherTexts({ ...parts, inputHash }, drawnCount),
  };
}

/**
 * Returns the structure of linked parts at a resolution: communities, their names and places.
 * @throws BadOptionError when a choice is outside its range.
 */
export async function mapLinked(
  linked: LinkedParts,
  control: RunControl,
  choices: RefreshChoices = {},
): Promise<DatasetStructure> {
  const { papers, concepts, drawnCount, paperLinks } = linked;
  const { options, drawn, search } = prepareSearch(linked, choices);
  const found = await findCommunities(papers.length, paperLinks, drawn, search, control);
  const { partition } = found;
  const { mentions, projections } = linked;
  const before = followCommunities(linked, partition);
  const named = labelCommunities(papers, concepts, drawnCount, found);
  const { similarities } = projections;
  const mapped = { papers, concepts: drawn, mentions, similarities, partition };
  const layout = await layOutMap(mapped, options.seed, control, before);
  const communities = colourCommunities(named, linked, partition, layout, before);
  const change = before && describeChange(mapped, layout, before);
  const steps = beginStage('dataset', 1, control);
  const participation = measureParticipation(mentions, partition);
  const results = { ...linked, ...found, options, communities, participation, layout };
  const structure = assembleStructure({ ...results, ...(change && { change }) });
  await steps.advance();
  return structure;
}

/**
 * Returns the structure of linked parts at a resolution, found fast: the communities of one run
 * instead of the best of many, and every node where it stands in `places`. Until `mapLinked` has the
 * whole, it shows where that is going.
 * @param places of the same papers and drawn concepts.
 */
export async function sketchLinked(
  linked: LinkedParts,
  places: Layout,
  control: RunControl,
  choices: RefreshChoices = {},
): Promise<DatasetStructure> {
  const { papers, concepts, drawnCount, paperLinks } = linked;
  const { options, drawn, search } = prepareSearch(linked, choices);
  const found = await sketchCommunities(papers.length, paperLinks, drawn, search, control);
  const named = labelCommunities(papers, concepts, drawnCount, found);
  const before = followCommunities(linked, found.partition);
  const communities = colourCommunities(named, linked, found.partition, places, before);
  const participation = measureParticipation(linked.mentions, found.partition);
  return assembleStructure({
    ...linked,
    ...found,
    options,
    communities,
    participation,
    layout: places,
  });
}

/** The options of a map of linked parts, its drawn concepts, and what its communities are sought by. */
function prepareSearch(linked: LinkedParts, choices: RefreshChoices) {
  const options = { ...linked.options, ...choices };
  checkResolution(options.resolution);
  return {
    options,
    drawn: linked.concepts.slice(0, linked.drawnCount),
    search: { ...options, near: communitiesBefore(linked) },
  };
}

/** The community of each paper on the map before, if there is one. */
function communitiesBefore({ papers, previous }: LinkedParts): (number | undefined)[] | undefined {
  if (previous === undefined) return undefined;
  const known = new Map(previous.papers.map(({ id, community }) => [id, community]));
  return papers.map(({ id }) => known.get(id));
}

/** The map before, if there is one, and which of its communities go on. */
function followCommunities(linked: LinkedParts, partition: Partition): PreviousMap | undefined {
  const { previous } = linked;
  const before = communitiesBefore(linked);
  if (previous === undefined || before === undefined) return undefined;
  return {
    structure: previous,
    continued: continueCommunities(partition.papers, before, partition.count),
  };
}

function colourCommunities(
  named: readonly NamedCommunity[],
  { previous }: LinkedParts,
  partition: Partition,
  layout: Layout,
  before: PreviousMap | undefined,
): Community[] {
  const centers = centersOf(partition, layout);
  return assignSlots(named, centers, before?.continued ?? [], previous?.communities ?? []);
}

function findBetweenness(
  graph: MentionGraph,
  seed: number,
  control: RunControl,
): Promise<NodeMeasure> {
  const pivots = pivotsFor(graph);
  return measureBetweenness(graph, pivots, seed, beginStage('bridges', pivots, control));
}

function sortCorpus(corpus: readonly Paper[]): Paper[] {
  if (corpus.length > 0) return corpus.toSorted((a, b) => compareCodeUnits(a.id, b.id));
  throw new BadCorpusError(
    'run/runPipeline: at least one paper is needed, received none; check the files that were read.',
  );
}
