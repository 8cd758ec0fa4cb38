/**
 * The paper projection: each paper is linked to those most similar to it (`similarity.ts`), by the
 * cosine. Rejected: the plain number of shared concepts, which only repeats which papers are long.
 */
import { beginStage } from '../shared/stage-steps.ts';
import type { MentionLink, RunControl, SimilarityLink } from '../types.ts';
import { joinNeighbors } from './links.ts';
import { type Neighbor, nearestNeighbors, neighborSearch } from './nearest-neighbors.ts';
import { listMentions, type PaperConceptGraph } from './paper-concept-graph.ts';
import { isSimilar, similarityVectors } from './similarity.ts';
import { paperVectors, type SparseVector } from './sparse-vector.ts';

/** Similar papers that each paper brings in; a paper may get more from the other side. */
const similarPapersKept = 10;

/**
 * Returns a link for each paper and up to `similarPapersKept` papers similar to it, ordered by its
 * ends. Papers without a shared drawn concept have none.
 */
export async function projectPapers(
  graph: PaperConceptGraph,
  paperCount: number,
  control: RunControl,
): Promise<SimilarityLink[]> {
  const conceptCount = graph.order - paperCount;
  const vectors = similarityVectors(paperVectors(listMentions(graph), paperCount), conceptCount);
  const steps = beginStage('graph', paperCount, control);
  const neighbors = await nearestNeighbors(vectors, conceptCount, similarPapersKept, steps);
  return joinSimilar(neighbors, vectors);
}

/** Returns what `projectPapers` returns, at once. `mentions` are ordered by paper, then concept. */
export function linkSimilarPapers(
  mentions: readonly MentionLink[],
  paperCount: number,
  conceptCount: number,
): SimilarityLink[] {
  const vectors = similarityVectors(paperVectors(mentions, paperCount), conceptCount);
  const nearest = neighborSearch(vectors, conceptCount, similarPapersKept);
  return joinSimilar(
    vectors.map((_, paper) => nearest(paper)),
    vectors,
  );
}

function joinSimilar(
  neighbors: readonly (readonly Neighbor[])[],
  vectors: readonly SparseVector[],
): SimilarityLink[] {
  return joinNeighbors(
    neighbors.map((list, paper) =>
      list.filter(({ node, weight }, rank) =>
        isSimilar(rank, weight, countShared(vectors[paper], vectors[node])),
      ),
    ),
  );
}

function countShared(one: SparseVector | undefined, other: SparseVector | undefined): number {
  const features = new Set(one?.features);
  return (other?.features ?? []).filter((feature) => features.has(feature)).length;
}
