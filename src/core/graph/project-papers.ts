/**
 * The paper projection. Two papers are as similar as the cosine of their concept weights:
 *
 *   cos(p, q) = sum over c of w(p, c) w(q, c) / (|w(p)| |w(q)|)
 *
 * where w is tf-idf with salience, so a shared rare concept counts for more than a shared common
 * one. Rejected: the plain number of shared concepts, which only repeats which papers are long.
 */
import { beginStage } from '../shared/stage-steps.ts';
import type { RunControl, SimilarityLink } from '../types.ts';
import { joinNeighbors } from './links.ts';
import { nearestNeighbors } from './nearest-neighbors.ts';
import { listMentions, type PaperConceptGraph } from './paper-concept-graph.ts';
import { paperVectors } from './sparse-vector.ts';

/** Similar papers that each paper brings in; a paper may get more from the other side. */
const similarPapersKept = 10;

/**
 * Returns a link for each paper and its `similarPapersKept` nearest, ordered by its ends. Papers
 * without a shared drawn concept have none.
 */
export async function projectPapers(
  graph: PaperConceptGraph,
  paperCount: number,
  control: RunControl,
): Promise<SimilarityLink[]> {
  const vectors = paperVectors(listMentions(graph), paperCount);
  const conceptCount = graph.order - paperCount;
  const steps = beginStage('graph', paperCount, control);
  const neighbors = await nearestNeighbors(vectors, conceptCount, similarPapersKept, steps);
  return joinNeighbors(neighbors);
}
