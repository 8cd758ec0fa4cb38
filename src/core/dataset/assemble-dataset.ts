/** The results of all stages, put together into what is published. */
import type { Projections } from '../graph/project-graph.ts';
import type {
  BuildOptions,
  Community,
  CurationOutcome,
  DatasetStructure,
  Division,
  Layout,
  MapChange,
  MapConcept,
  MapPaper,
  Memberships,
  MentionLink,
  NodeMeasure,
  Partition,
  PublishedDataset,
  SoftwareVersions,
} from '../types.ts';
import { type Evidence, gatherTexts } from './paper-texts.ts';
import { wireVersion } from './wire.ts';

export interface StageResults extends Evidence {
  name: string;
  software?: SoftwareVersions | undefined;
  options: BuildOptions;
  mentions: MentionLink[];
  projections: Projections;
  partition: Partition;
  memberships: Memberships;
  division: Division;
  communities: Community[];
  participation: NodeMeasure;
  betweenness: NodeMeasure;
  layout: Layout;
  /** Ids of concepts that the user's edits keep drawn. */
  kept?: ReadonlySet<string>;
  /** What became of the user's edits. */
  curation: readonly CurationOutcome[];
  /** Against the map near which this one was laid out. */
  change?: MapChange;
}

/** Returns the dataset. Concepts are drawn as far as the partition places them. */
export function assembleDataset(results: StageResults): PublishedDataset {
  return {
    structure: assembleStructure(results),
    texts: gatherTexts(results, results.partition.concepts.length),
  };
}

/** Returns the structure alone: its texts are the same whatever its communities and places are. */
export function assembleStructure(results: StageResults): DatasetStructure {
  const { papers, partition, mentions, projections, curation, change, software } = results;
  return {
    format: 'throughline',
    version: wireVersion,
    name: results.name,
    inputHash: results.inputHash,
    ...(software !== undefined && { software }),
    options: results.options,
    counts: {
      papers: papers.length,
      withAbstract: papers.filter((paper) => paper.abstract !== undefined).length,
      concepts: partition.concepts.length,
      allConcepts: results.concepts.length,
      mentionLinks: mentions.length,
      cooccurrenceLinks: projections.cooccurrences.length,
      similarityLinks: projections.similarities.length,
      communities: partition.count,
    },
    modularity: partition.modularity,
    runs: results.memberships.runs,
    papers: mapPapers(results),
    concepts: mapConcepts(results),
    communities: results.communities,
    mentions,
    ...projections,
    ...(curation.length > 0 && { curation: [...curation] }),
    ...(change !== undefined && { change }),
  };
}

function mapPapers(results: StageResults): MapPaper[] {
  const { papers, partition, memberships, division, layout } = results;
  const { participation, betweenness } = results;
  return papers.map(({ abstract: _, ...paper }, number) => ({
    ...paper,
    community: partition.papers[number] ?? 0,
    parts: division.papers[number] ?? [],
    ...memberships.papers[number],
    participation: participation.papers[number] ?? 0,
    betweenness: betweenness.papers[number] ?? 0,
    ...(layout.papers[number] ?? { x: 0, y: 0 }),
  }));
}

function mapConcepts(results: StageResults): MapConcept[] {
  const { concepts, kept, partition, memberships, division, layout } = results;
  const { participation, betweenness } = results;
  const drawn = concepts.slice(0, partition.concepts.length);
  const ids = new Set(drawn.map(({ id }) => id));
  return drawn.map(({ id, label, variants, papers, broader, sense }, number) => ({
    id,
    label,
    variants,
    papers: papers.length,
    community: partition.concepts[number] ?? 0,
    parts: division.concepts[number] ?? [],
    ...memberships.concepts[number],
    participation: participation.concepts[number] ?? 0,
    betweenness: betweenness.concepts[number] ?? 0,
    ...(layout.concepts[number] ?? { x: 0, y: 0 }),
    ...relations(broader?.filter((other) => ids.has(other))),
    ...(sense !== undefined && { sense }),
    ...(kept?.has(id) === true && { kept: true }),
  }));
}

/** A concept that is kept may be drawn without what is broader. */
function relations(broader: string[] = []): Pick<MapConcept, 'broader'> {
  return broader.length > 0 ? { broader } : {};
}
