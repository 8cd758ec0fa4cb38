/** The map of papers and concepts, laid out as one graph: mentions are its links. */
import { beginStage } from '../shared/stage-steps.ts';
import type {
  Community,
  Concept,
  Layout,
  MapConcept,
  MapPaper,
  MentionLink,
  Paper,
  Partition,
  RunControl,
  SimilarityLink,
} from '../types.ts';
import { conceptRadius, paperRadius } from './frame.ts';
import { layOutGraph, layoutStepsOf, type PreviousPlaces } from './lay-out-graph.ts';
import { relateCommunities } from './relate-communities.ts';

export interface MappedGraph {
  /** Drawn concepts, by number. */
  concepts: readonly Concept[];
  mentions: readonly MentionLink[];
  similarities: readonly SimilarityLink[];
  partition: Partition;
  /** By number. */
  papers: readonly Pick<Paper, 'id'>[];
}

type PlacedNode<Node extends MapPaper | MapConcept> = Pick<Node, 'id' | 'community' | 'x' | 'y'>;

/** The map before, and by community the one of it that each continues, or `null`. */
export interface PreviousMap {
  structure: {
    papers: readonly (PlacedNode<MapPaper> & Pick<MapPaper, 'title'>)[];
    concepts: readonly (PlacedNode<MapConcept> & Pick<MapConcept, 'label'>)[];
    communities: readonly Pick<Community, 'number' | 'label'>[];
  };
  continued: readonly (number | null)[];
}

/**
 * Returns the place of every paper and drawn concept, rounded to hundredths of a pixel. Communities
 * are related as far as their papers are similar. Only + - * / and sqrt decide, so engines agree.
 * Near a previous map, what is on both keeps its place as far as there is room.
 */
export async function layOutMap(
  map: MappedGraph,
  seed: number,
  control: RunControl,
  previous?: PreviousMap,
): Promise<Layout> {
  const { concepts, mentions, similarities, partition } = map;
  const nodeCount = concepts.length + map.papers.length;
  const steps = beginStage('layout', layoutStepsOf(nodeCount), control);
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
    ...(previous !== undefined && { previous: placesBefore(map, previous) }),
  };
  const places = await layOutGraph(graph, seed, steps);
  return { papers: places.slice(concepts.length), concepts: places.slice(0, concepts.length) };
}

/** Where the nodes, concepts first, were on the map before. */
function placesBefore(
  { papers, concepts, partition }: MappedGraph,
  { structure, continued }: PreviousMap,
): PreviousPlaces {
  const before = [...findById(concepts, structure.concepts), ...findById(papers, structure.papers)];
  const found = before.filter((node) => node !== undefined).length;
  const communities = [...partition.concepts, ...partition.papers];
  return {
    places: before.map((node) => node && { x: node.x, y: node.y }),
    stays: before.map((node, number) => node?.community === continued[communities[number] ?? 0]),
    gone: structure.concepts.length + structure.papers.length - found,
  };
}

function findById<Node extends { id: string }>(
  nodes: readonly { id: string }[],
  before: readonly Node[],
): (Node | undefined)[] {
  const known = new Map(before.map((node) => [node.id, node]));
  return nodes.map(({ id }) => known.get(id));
}
