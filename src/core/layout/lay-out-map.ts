/** The map of papers and concepts, laid out as one graph: mentions are its links. */
import { beginStage } from '../shared/stage-steps.ts';
import type {
  Concept,
  Layout,
  MentionLink,
  Partition,
  RunControl,
  SimilarityLink,
} from '../types.ts';
import { conceptRadius, paperRadius } from './frame.ts';
import { layOutGraph, layoutSteps } from './lay-out-graph.ts';
import { relateCommunities } from './relate-communities.ts';

export interface MappedGraph {
  /** Drawn concepts, by number. */
  concepts: readonly Concept[];
  mentions: readonly MentionLink[];
  similarities: readonly SimilarityLink[];
  partition: Partition;
}

/**
 * Returns the place of every paper and drawn concept, rounded to hundredths of a pixel. Communities
 * are related as far as their papers are similar. Only + - * / and sqrt decide, so engines agree.
 */
export async function layOutMap(
  { concepts, mentions, similarities, partition }: MappedGraph,
  seed: number,
  control: RunControl,
): Promise<Layout> {
  const steps = beginStage('layout', layoutSteps, control);
  // Concepts by number, most shared first, then papers by number.
  const graph = {
    communities: [...partition.concepts, ...partition.papers],
    communityCount: partition.count,
    affinity: relateCommunities(similarities, partition.papers, partition.count),
    radii: [
      ...concepts.map((concept) => conceptRadius(concept.papers.length)),
      ...partition.papers.map(() => paperRadius),
    ],
    links: mentions.map(({ paper, concept, weight }) => ({
      source: concept,
      target: concepts.length + paper,
      weight,
    })),
  };
  const places = await layOutGraph(graph, seed, steps);
  return { papers: places.slice(concepts.length), concepts: places.slice(0, concepts.length) };
}
