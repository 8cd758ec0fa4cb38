/**
 * The graph that is partitioned: papers, each joined to its nearest by cosine over two equal halves:
 * its words (`paper-words.ts`), and every concept that two papers share, drawn or not, with
 *
 *   sqrt( sqrt(w) * log(1 + n / s) )
 *
 * where w is the concept's weight in the paper, s the number of papers that mention it and n the
 * number of papers. The roots take back what salience gives: a concept that a paper names once still
 * tells where it belongs. On three sets of labelled abstracts w alone does far worse than the
 * logarithm alone, on dozens of papers it does better; this stands between. Rejected: the drawn
 * bipartite graph. A map draws few of a paper's concepts, and communities found on so little follow
 * chance.
 */
import { joinNeighbors, type WeightedLink } from '../graph/links.ts';
import { nearestNeighbors } from '../graph/nearest-neighbors.ts';
import { normalize, paperVectors, type SparseVector } from '../graph/sparse-vector.ts';
import { roundWeight } from '../shared/round.ts';
import type { StageSteps } from '../shared/stage-steps.ts';
import type { Concept, Paper } from '../types.ts';
import { listPaperWords } from './paper-words.ts';

/** Returns the links between papers, ordered by their ends. Counts a step a paper. */
export async function buildPaperGraph(
  papers: readonly Paper[],
  concepts: readonly Concept[],
  steps: StageSteps,
): Promise<WeightedLink[]> {
  const shared = concepts.filter((concept) => concept.papers.length > 1);
  const mentions = shared.flatMap((concept, number) => {
    const rarity = roundWeight(Math.log(1 + papers.length / concept.papers.length));
    return concept.papers.map(({ paper, weight }) => ({
      paper,
      concept: number,
      weight: Math.sqrt(Math.sqrt(weight) * rarity),
    }));
  });
  const words = listPaperWords(papers);
  const vectors = joinFeatures(
    normalize(paperVectors(mentions, papers.length)),
    normalize(words.vectors),
    shared.length,
  );
  const neighbors = await nearestNeighbors(
    vectors,
    shared.length + words.wordCount,
    neighborsKept(papers.length),
    steps,
  );
  return joinNeighbors(neighbors);
}

/**
 * Neighbours that each paper brings in: a tenth of the papers, at least 2, at most four times the
 * fourth root of their number (62 papers: 6; 500: 19; 4,000: 32). More of them blur small
 * communities into large ones; fewer break the graph up.
 */
function neighborsKept(paperCount: number): number {
  const most = Math.round(4 * Math.sqrt(Math.sqrt(paperCount)));
  return Math.min(most, Math.max(2, Math.round(paperCount / 10)));
}

/** Appends the second vectors' features, numbered from `offset`, to the first vectors'. */
function joinFeatures(
  first: readonly SparseVector[],
  second: readonly SparseVector[],
  offset: number,
): SparseVector[] {
  return first.map(({ features, weights }, node) => ({
    features: [...features, ...(second[node]?.features ?? []).map((feature) => feature + offset)],
    weights: [...weights, ...(second[node]?.weights ?? [])],
  }));
}
