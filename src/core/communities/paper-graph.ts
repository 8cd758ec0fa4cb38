/**
 * The graph that is partitioned: papers, each joined to its nearest by cosine over every concept
 * that at least two papers share, drawn or not. Weights are tf-idf with salience, so rare shared
 * concepts count for more.
 *
 * Rejected: partitioning the drawn bipartite graph. A map draws few of a paper's concepts, and
 * communities found on so little follow chance.
 */
import { joinNeighbors, type WeightedLink } from '../graph/links.ts';
import { nearestNeighbors } from '../graph/nearest-neighbors.ts';
import { paperVectors } from '../graph/sparse-vector.ts';
import type { Concept } from '../types.ts';

/** Neighbours that each paper brings in. Raising it blurs small communities into large ones. */
const neighborsKept = 15;

/** Returns the links between papers, ordered by their ends. */
export function buildPaperGraph(concepts: readonly Concept[], paperCount: number): WeightedLink[] {
  const shared = concepts.filter((concept) => concept.papers.length > 1);
  const links = shared.flatMap((concept, number) =>
    concept.papers.map(({ paper, weight }) => ({ paper, concept: number, weight })),
  );
  const vectors = paperVectors(links, paperCount);
  return joinNeighbors(nearestNeighbors(vectors, shared.length, neighborsKept));
}
