/**
 * The user's edits, applied at once to a dataset that is loaded. Concepts, links and counts are what
 * `refreshDataset` would make of the same edits; communities and places are carried over, on a large map
 * betweenness as well, and `refreshDataset` finds them anew on request.
 */
import { labelCommunities } from '../communities/label-communities.ts';
import { assembleDataset } from '../dataset/assemble-dataset.ts';
import { betweennessAtOnce } from '../graph/betweenness.ts';
import { measureParticipation } from '../graph/participation.ts';
import { projectGraph } from '../graph/project-graph.ts';
import { doAtOnce } from '../shared/in-steps.ts';
import type {
  Concept,
  CurationEdit,
  DatasetStructure,
  MentionLink,
  NodeMeasure,
  PublishedDataset,
} from '../types.ts';
import { carryChange } from './carry-change.ts';
import {
  carryCommunities,
  carryDivision,
  carryMemberships,
  carryPartition,
} from './carry-communities.ts';
import { curateParts } from './curate-parts.ts';
import { placeConcepts } from './place-concepts.ts';

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
  const parts = curateParts(dataset, edits);
  const { papers, sentences, concepts, drawnCount, kept, curation } = parts;
  const drawn = concepts.slice(0, drawnCount);
  const mentions = listMentions(drawn);
  const partition = carryPartition(structure, drawn);
  const graph = { mentions, paperCount: papers.length, conceptCount: drawnCount };
  const memberships = carryMemberships(structure, drawn);
  const division = carryDivision(structure, drawn, partition);
  const central = structure.communities.map((community) => community.central);
  const known = { partition, memberships, division, central };
  const placed = new Map(structure.concepts.map((concept) => [concept.id, concept]));
  return assembleDataset({
    name: structure.name,
    options: structure.options,
    papers,
    inputHash: structure.inputHash,
    sentences,
    concepts,
    kept,
    mentions,
    projections: doAtOnce(
      projectGraph(drawn, mentions, papers.length, structure.options.association),
    ),
    partition,
    memberships,
    division,
    communities: carryCommunities(
      structure,
      drawn,
      labelCommunities(papers, concepts, drawnCount, known),
      partition,
    ),
    participation: measureParticipation(mentions, partition),
    betweenness: betweennessAtOnce(graph) ?? carryBetweenness(structure, drawn),
    layout: {
      papers: structure.papers.map(({ x, y }) => ({ x, y })),
      concepts: placeConcepts(drawn, placed, structure.papers),
    },
    curation,
    ...(structure.change && { change: carryChange(structure.change, structure, drawn) }),
  });
}

/** Ordered by paper, then concept. */
function listMentions(drawn: readonly Concept[]): MentionLink[] {
  return drawn
    .flatMap(({ papers }, concept) =>
      papers.map(({ paper, weight }) => ({ paper, concept, weight })),
    )
    .sort((a, b) => a.paper - b.paper || a.concept - b.concept);
}

/** Returns the betweenness that each node had; 0 for a concept that is newly drawn. */
function carryBetweenness(structure: DatasetStructure, drawn: readonly Concept[]): NodeMeasure {
  const known = new Map(structure.concepts.map(({ id, betweenness }) => [id, betweenness]));
  return {
    papers: structure.papers.map(({ betweenness }) => betweenness),
    concepts: drawn.map(({ id }) => known.get(id) ?? 0),
  };
}
